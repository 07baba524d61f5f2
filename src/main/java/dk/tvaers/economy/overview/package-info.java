/** The economy as a municipality's director sees it: its own share, what it paid for, and how it compares (DOMAIN section 5). */
@NullMarked
package dk.tvaers.economy.overview;

import org.jspecify.annotations.NullMarked;
