/** The routes of ambitions. */
@NullMarked
package dk.tvaers.ambition.rest;

import org.jspecify.annotations.NullMarked;
