@NullMarked
package dk.tvaers.calendar.rest;

import org.jspecify.annotations.NullMarked;
