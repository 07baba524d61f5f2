/** The routes of the settings. */
@NullMarked
package dk.tvaers.settings.rest;

import org.jspecify.annotations.NullMarked;
