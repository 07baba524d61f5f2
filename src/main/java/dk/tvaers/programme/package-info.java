/** Programmes, projects and the local projects of the municipalities. */
@NullMarked
package dk.tvaers.programme;

import org.jspecify.annotations.NullMarked;
