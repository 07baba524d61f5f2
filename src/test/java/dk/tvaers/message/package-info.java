@NullMarked
package dk.tvaers.message;

import org.jspecify.annotations.NullMarked;
