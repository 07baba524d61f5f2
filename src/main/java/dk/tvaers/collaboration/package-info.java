/** The tenant: collaborations, the register of municipalities, memberships, offices and the agreement. */
@NullMarked
package dk.tvaers.collaboration;

import org.jspecify.annotations.NullMarked;
