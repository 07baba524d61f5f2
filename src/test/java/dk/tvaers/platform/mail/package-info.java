@NullMarked
package dk.tvaers.platform.mail;

import org.jspecify.annotations.NullMarked;
