@NullMarked
package dk.tvaers.kit.importing;

import org.jspecify.annotations.NullMarked;
