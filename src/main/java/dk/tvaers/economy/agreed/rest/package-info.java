/** The routes of the agreement's allocation keys. */
@NullMarked
package dk.tvaers.economy.agreed.rest;

import org.jspecify.annotations.NullMarked;
