/** Records as municipalities file them in their own records systems: fetched, and marked as filed. */
@NullMarked
package dk.tvaers.filing;

import org.jspecify.annotations.NullMarked;
