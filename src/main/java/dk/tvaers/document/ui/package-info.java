/** The pages of documents. */
@NullMarked
package dk.tvaers.document.ui;

import org.jspecify.annotations.NullMarked;
