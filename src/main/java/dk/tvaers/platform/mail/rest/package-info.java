/** Mail over the API. */
@NullMarked
package dk.tvaers.platform.mail.rest;

import org.jspecify.annotations.NullMarked;
