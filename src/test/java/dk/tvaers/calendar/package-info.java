@NullMarked
package dk.tvaers.calendar;

import org.jspecify.annotations.NullMarked;
