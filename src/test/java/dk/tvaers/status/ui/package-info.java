@NullMarked
package dk.tvaers.status.ui;

import org.jspecify.annotations.NullMarked;
