@NullMarked
package dk.tvaers.home;

import org.jspecify.annotations.NullMarked;
