/** Loans of specialists between municipalities, from the request to the settled hours (DOMAIN section 4). */
@NullMarked
package dk.tvaers.loan;

import org.jspecify.annotations.NullMarked;
