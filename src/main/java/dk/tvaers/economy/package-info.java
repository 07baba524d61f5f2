/** The shared economy: keys by which costs are shared, and what comes of them (DOMAIN section 5). */
@NullMarked
package dk.tvaers.economy;

import org.jspecify.annotations.NullMarked;
