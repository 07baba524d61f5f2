/** Tests of risks. */
@NullMarked
package dk.tvaers.risk.ui;

import org.jspecify.annotations.NullMarked;
