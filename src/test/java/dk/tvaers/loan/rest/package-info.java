@NullMarked
package dk.tvaers.loan.rest;

import org.jspecify.annotations.NullMarked;
