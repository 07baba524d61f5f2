/** Lists that come in: what a file would do, row by row, and doing it. And lists that go out in the same columns. */
@NullMarked
package dk.tvaers.transfer;

import org.jspecify.annotations.NullMarked;
