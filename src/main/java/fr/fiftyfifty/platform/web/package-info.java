/** Addresses, headers and the doors of the servlet container. */
@NullMarked
package fr.fiftyfifty.platform.web;

import org.jspecify.annotations.NullMarked;
