/** Views for logging in, for one's own account and profile, and for the persons of a collaboration. */
@NullMarked
package dk.tvaers.people.ui;

import org.jspecify.annotations.NullMarked;
