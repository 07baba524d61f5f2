/** What the members do together beside the programme: joint tasks, and the coordinator's support of local steering groups. */
@NullMarked
package dk.tvaers.jointwork;

import org.jspecify.annotations.NullMarked;
