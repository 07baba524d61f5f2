/** The calendar that a person subscribes to: one address with a secret in it, which the person makes and revokes. */
@NullMarked
package dk.tvaers.calendar;

import org.jspecify.annotations.NullMarked;
