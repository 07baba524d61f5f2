@NullMarked
package dk.tvaers.people;

import org.jspecify.annotations.NullMarked;
