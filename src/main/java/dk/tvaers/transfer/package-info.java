/** Taking lists in: what a file would do, row by row, and doing it. */
@NullMarked
package dk.tvaers.transfer;

import org.jspecify.annotations.NullMarked;
