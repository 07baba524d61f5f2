/** How the portal starts: secrets, first data, and what it tells on the console. */
@NullMarked
package dk.tvaers.platform.start;

import org.jspecify.annotations.NullMarked;
