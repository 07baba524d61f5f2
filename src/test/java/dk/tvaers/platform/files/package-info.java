@NullMarked
package dk.tvaers.platform.files;

import org.jspecify.annotations.NullMarked;
