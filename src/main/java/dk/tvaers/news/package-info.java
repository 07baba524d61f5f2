/** What the coordinator tells everybody. */
@NullMarked
package dk.tvaers.news;

import org.jspecify.annotations.NullMarked;
