@NullMarked
package dk.tvaers.message.ui;

import org.jspecify.annotations.NullMarked;
