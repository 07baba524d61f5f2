/** Where each lands after log-in. */
@NullMarked
package dk.tvaers.home.ui;

import org.jspecify.annotations.NullMarked;
