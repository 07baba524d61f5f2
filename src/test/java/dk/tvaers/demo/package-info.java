@NullMarked
package dk.tvaers.demo;

import org.jspecify.annotations.NullMarked;
