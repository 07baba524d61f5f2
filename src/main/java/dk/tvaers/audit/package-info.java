/** The trail: who did what, for whom, when, and what it was before. */
@NullMarked
package dk.tvaers.audit;

import org.jspecify.annotations.NullMarked;
