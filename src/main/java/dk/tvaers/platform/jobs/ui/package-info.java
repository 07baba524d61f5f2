/** The jobs on the operator's pages. */
@NullMarked
package dk.tvaers.platform.jobs.ui;

import org.jspecify.annotations.NullMarked;
