@NullMarked
package dk.tvaers.platform.mail.ui;

import org.jspecify.annotations.NullMarked;
