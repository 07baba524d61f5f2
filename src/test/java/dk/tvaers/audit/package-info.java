@NullMarked
package dk.tvaers.audit;

import org.jspecify.annotations.NullMarked;
