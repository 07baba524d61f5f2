@NullMarked
package dk.tvaers.status;

import org.jspecify.annotations.NullMarked;
