@NullMarked
package dk.tvaers.kit.files;

import org.jspecify.annotations.NullMarked;
