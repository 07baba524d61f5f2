@NullMarked
package dk.tvaers.document.ui;

import org.jspecify.annotations.NullMarked;
