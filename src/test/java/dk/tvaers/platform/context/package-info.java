@NullMarked
package dk.tvaers.platform.context;

import org.jspecify.annotations.NullMarked;
