/** What the portal's speed is measured with; nothing of it runs with the tests. */
@NullMarked
package dk.tvaers.bench;

import org.jspecify.annotations.NullMarked;
