@NullMarked
package dk.tvaers.pack;

import org.jspecify.annotations.NullMarked;
