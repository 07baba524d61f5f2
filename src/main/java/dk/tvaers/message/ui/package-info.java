/** The bell, and the page with all messages. */
@NullMarked
package dk.tvaers.message.ui;

import org.jspecify.annotations.NullMarked;
