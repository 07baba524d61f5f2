/** What every feature uses and no feature owns. */
@NullMarked
package dk.tvaers.kit;

import org.jspecify.annotations.NullMarked;
