@NullMarked
package dk.tvaers.people.ui;

import org.jspecify.annotations.NullMarked;
