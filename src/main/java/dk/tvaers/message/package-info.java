/** What is behind each person's bell. */
@NullMarked
package dk.tvaers.message;

import org.jspecify.annotations.NullMarked;
