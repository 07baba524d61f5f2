/** The views of the collaboration. */
@NullMarked
package dk.tvaers.collaboration.ui;

import org.jspecify.annotations.NullMarked;
