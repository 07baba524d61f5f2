@NullMarked
package dk.tvaers.access;

import org.jspecify.annotations.NullMarked;
