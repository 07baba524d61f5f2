/** Where files lie: on the local disk, checked on their way in. */
@NullMarked
package dk.tvaers.platform.files;

import org.jspecify.annotations.NullMarked;
