@NullMarked
package dk.tvaers.klik;

import org.jspecify.annotations.NullMarked;
