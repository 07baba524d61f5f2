@NullMarked
package dk.tvaers.programme;

import org.jspecify.annotations.NullMarked;
