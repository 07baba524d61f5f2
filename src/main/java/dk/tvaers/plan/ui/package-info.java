/** The plan as pages. */
@NullMarked
package dk.tvaers.plan.ui;

import org.jspecify.annotations.NullMarked;
