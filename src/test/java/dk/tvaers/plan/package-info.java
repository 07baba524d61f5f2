@NullMarked
package dk.tvaers.plan;

import org.jspecify.annotations.NullMarked;
