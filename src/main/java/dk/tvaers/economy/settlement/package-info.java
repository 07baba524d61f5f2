/**
 * Settlement of the shared costs and of lent hours: reckoned, sent, answered by each municipality, locked (DOMAIN section 5).
 */
@NullMarked
package dk.tvaers.economy.settlement;

import org.jspecify.annotations.NullMarked;
