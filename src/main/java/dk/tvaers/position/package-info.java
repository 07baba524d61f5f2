/** What is held in common towards KL, KOMBIT and others: the question, the stands, the joint position, the answer. */
@NullMarked
package dk.tvaers.position;

import org.jspecify.annotations.NullMarked;
