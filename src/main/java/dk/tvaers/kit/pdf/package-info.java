/** PDF files that everybody can read, with a screen reader too. */
@NullMarked
package dk.tvaers.kit.pdf;

import org.jspecify.annotations.NullMarked;
