/** What every REST resource shares: problem+json, entity tags, paging. */
@NullMarked
package fr.fiftyfifty.platform.rest;

import org.jspecify.annotations.NullMarked;
