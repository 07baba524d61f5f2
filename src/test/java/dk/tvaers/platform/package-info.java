@NullMarked
package dk.tvaers.platform;

import org.jspecify.annotations.NullMarked;
