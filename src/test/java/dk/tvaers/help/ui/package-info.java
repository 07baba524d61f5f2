/** Tests of help. */
@NullMarked
package dk.tvaers.help.ui;

import org.jspecify.annotations.NullMarked;
