/** Status reports, their drafts, the overview and the programme leader's month. */
@NullMarked
package dk.tvaers.status.round;

import org.jspecify.annotations.NullMarked;
