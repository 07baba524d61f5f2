/** How a cost or a line is treated for VAT; chosen by finance, never by code (DOMAIN section 5). */
@NullMarked
package dk.tvaers.economy.vat;

import org.jspecify.annotations.NullMarked;
