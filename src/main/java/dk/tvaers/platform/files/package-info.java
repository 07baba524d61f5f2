/** Where files lie: on the local disk or in an S3-compatible store, checked on their way in (decisions 014 and 019). */
@NullMarked
package dk.tvaers.platform.files;

import org.jspecify.annotations.NullMarked;
