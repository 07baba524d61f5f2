@NullMarked
package dk.tvaers.kit.calendar;

import org.jspecify.annotations.NullMarked;
