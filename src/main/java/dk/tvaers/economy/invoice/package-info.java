/** Invoices and credit notes between municipalities, as electronic documents, and what is needed to send them (DOMAIN section 5). */
@NullMarked
package dk.tvaers.economy.invoice;

import org.jspecify.annotations.NullMarked;
