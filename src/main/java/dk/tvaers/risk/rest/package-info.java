/** The routes of risks. */
@NullMarked
package dk.tvaers.risk.rest;

import org.jspecify.annotations.NullMarked;
