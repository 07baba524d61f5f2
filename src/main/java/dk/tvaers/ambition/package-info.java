/** How far each municipality will go with each project: surveys, the answers, and the joint levels. */
@NullMarked
package dk.tvaers.ambition;

import org.jspecify.annotations.NullMarked;
