/** What the views of every feature are made of. Texts come in as parameters: nothing here speaks a language. */
@NullMarked
package dk.tvaers.kit.ui;

import org.jspecify.annotations.NullMarked;
