/** What a collaboration and the installation have chosen for themselves. */
@NullMarked
package dk.tvaers.settings;

import org.jspecify.annotations.NullMarked;
