/** The search as programs use it. */
@NullMarked
package dk.tvaers.home.rest;

import org.jspecify.annotations.NullMarked;
