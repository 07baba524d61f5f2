/** Work that is done later, or again and again: the port for features. The platform implements it. */
@NullMarked
package dk.tvaers.kit.jobs;

import org.jspecify.annotations.NullMarked;
