@NullMarked
package dk.tvaers.jointwork.ui;

import org.jspecify.annotations.NullMarked;
