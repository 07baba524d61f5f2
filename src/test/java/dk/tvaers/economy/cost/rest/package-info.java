/** Tests of the routes of costs. */
@NullMarked
package dk.tvaers.economy.cost.rest;

import org.jspecify.annotations.NullMarked;
