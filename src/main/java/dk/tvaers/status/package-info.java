/** Status reports, their drafts, the overview and the programme leader's month. */
@NullMarked
package dk.tvaers.status;

import org.jspecify.annotations.NullMarked;
