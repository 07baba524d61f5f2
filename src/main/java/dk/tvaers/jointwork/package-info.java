/** What the members do together: joint tasks, and the coordinator's visits to local steering groups. */
@NullMarked
package dk.tvaers.jointwork;

import org.jspecify.annotations.NullMarked;
