/** The pages of the status: the overview, a municipality's month, and parts on the pages of projects. */
@NullMarked
package dk.tvaers.status.ui;

import org.jspecify.annotations.NullMarked;
