@NullMarked
package dk.tvaers.document;

import org.jspecify.annotations.NullMarked;
