@NullMarked
package dk.tvaers.calendar.ui;

import org.jspecify.annotations.NullMarked;
