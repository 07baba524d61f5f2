/** The routes of specialists, their capacity and rates. */
@NullMarked
package dk.tvaers.loan.specialist.rest;

import org.jspecify.annotations.NullMarked;
