/** Documents of a settlement for other programs. */
@NullMarked
package dk.tvaers.economy.billing.rest;

import org.jspecify.annotations.NullMarked;
