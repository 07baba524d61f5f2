/** Documents that the members share, by project, in versions. */
@NullMarked
package dk.tvaers.document;

import org.jspecify.annotations.NullMarked;
