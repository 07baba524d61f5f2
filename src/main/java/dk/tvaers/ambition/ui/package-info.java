/** The pages of ambitions. */
@NullMarked
package dk.tvaers.ambition.ui;

import org.jspecify.annotations.NullMarked;
