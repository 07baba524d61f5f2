@NullMarked
package dk.tvaers.plan.ui;

import org.jspecify.annotations.NullMarked;
