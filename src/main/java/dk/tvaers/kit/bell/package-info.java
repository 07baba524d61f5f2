/** The bell: the port through which features tell persons that something happened. */
@NullMarked
package dk.tvaers.kit.bell;

import org.jspecify.annotations.NullMarked;
