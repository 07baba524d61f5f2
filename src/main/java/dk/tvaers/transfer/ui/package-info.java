/** The page for imports. */
@NullMarked
package dk.tvaers.transfer.ui;

import org.jspecify.annotations.NullMarked;
