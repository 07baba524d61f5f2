@NullMarked
package dk.tvaers.kit.mail;

import org.jspecify.annotations.NullMarked;
