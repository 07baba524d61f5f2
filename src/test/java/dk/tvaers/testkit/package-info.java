/** What tests of more than one feature use. */
@NullMarked
package dk.tvaers.testkit;

import org.jspecify.annotations.NullMarked;
