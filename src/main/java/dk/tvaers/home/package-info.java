/** Where each lands after log-in. */
@NullMarked
package dk.tvaers.home;

import org.jspecify.annotations.NullMarked;
