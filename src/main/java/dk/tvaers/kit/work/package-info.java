/** Work that takes longer than somebody should have to wait: the port for features. The platform implements it. */
@NullMarked
package dk.tvaers.kit.work;

import org.jspecify.annotations.NullMarked;
