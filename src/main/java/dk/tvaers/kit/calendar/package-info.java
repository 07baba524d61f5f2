/** Calendar files: dates of the portal in people's own calendars. */
@NullMarked
package dk.tvaers.kit.calendar;

import org.jspecify.annotations.NullMarked;
