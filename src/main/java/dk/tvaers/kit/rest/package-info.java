/** Pieces of routes that all features share. */
@NullMarked
package dk.tvaers.kit.rest;

import org.jspecify.annotations.NullMarked;
