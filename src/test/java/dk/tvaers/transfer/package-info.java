@NullMarked
package dk.tvaers.transfer;

import org.jspecify.annotations.NullMarked;
