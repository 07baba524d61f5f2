@NullMarked
package dk.tvaers.platform.killed;

import org.jspecify.annotations.NullMarked;
