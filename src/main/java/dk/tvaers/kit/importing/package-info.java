/** Lists that come in as files: reading them, and what a feature says about the rows of its own. */
@NullMarked
package dk.tvaers.kit.importing;

import org.jspecify.annotations.NullMarked;
