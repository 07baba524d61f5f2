@NullMarked
package dk.tvaers.loan.specialist.rest;

import org.jspecify.annotations.NullMarked;
