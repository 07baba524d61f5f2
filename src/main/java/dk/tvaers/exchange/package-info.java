/** What features offer to those that collect from them: interfaces and events only. */
@NullMarked
package dk.tvaers.exchange;

import org.jspecify.annotations.NullMarked;
