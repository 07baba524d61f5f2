/** Invoices and credit notes of a locked settlement: made once, handed over, paid (DOMAIN section 5). */
@NullMarked
package dk.tvaers.economy.billing;

import org.jspecify.annotations.NullMarked;
