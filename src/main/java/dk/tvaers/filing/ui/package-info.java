/** What the pages of records show of their filing. */
@NullMarked
package dk.tvaers.filing.ui;

import org.jspecify.annotations.NullMarked;
