/** What only the demo's and the tests' archives contain: the lever of the field's clock and the page of received mails. */
@NullMarked
package fr.fiftyfifty.demo.inside;

import org.jspecify.annotations.NullMarked;
