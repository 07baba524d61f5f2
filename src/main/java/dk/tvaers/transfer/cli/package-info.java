/** Imports from a terminal, over the API. */
@NullMarked
package dk.tvaers.transfer.cli;

import org.jspecify.annotations.NullMarked;
