/** What each municipality must decide by itself: the same case in every municipality. */
@NullMarked
package dk.tvaers.matter;

import org.jspecify.annotations.NullMarked;
