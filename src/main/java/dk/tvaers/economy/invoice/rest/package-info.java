/** Routes of invoice details. */
@NullMarked
package dk.tvaers.economy.invoice.rest;

import org.jspecify.annotations.NullMarked;
