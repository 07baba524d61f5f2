@NullMarked
package dk.tvaers.collaboration;

import org.jspecify.annotations.NullMarked;
