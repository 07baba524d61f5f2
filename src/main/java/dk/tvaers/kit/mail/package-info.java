/** Mail to persons of a collaboration: the port for features. The platform implements it. */
@NullMarked
package dk.tvaers.kit.mail;

import org.jspecify.annotations.NullMarked;
