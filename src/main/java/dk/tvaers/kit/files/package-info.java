/** Files: the port through which features take them in, keep them and hand them out. */
@NullMarked
package dk.tvaers.kit.files;

import org.jspecify.annotations.NullMarked;
