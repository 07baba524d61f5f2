/** The pages of the settings. */
@NullMarked
package dk.tvaers.settings.ui;

import org.jspecify.annotations.NullMarked;
