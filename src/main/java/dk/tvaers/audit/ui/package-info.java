/** The trail and the history of records, as people read them. */
@NullMarked
package dk.tvaers.audit.ui;

import org.jspecify.annotations.NullMarked;
