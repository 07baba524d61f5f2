/** Tests of what a municipality bears. */
@NullMarked
package dk.tvaers.economy.overview.rest;

import org.jspecify.annotations.NullMarked;
