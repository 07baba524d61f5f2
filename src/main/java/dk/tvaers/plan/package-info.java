/** The joint plan: phases, milestones, waves, what waits for what, moving a date, basis plans. */
@NullMarked
package dk.tvaers.plan;

import org.jspecify.annotations.NullMarked;
