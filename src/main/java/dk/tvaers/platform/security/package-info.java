/** Tokens, cookies and who is let in. */
@NullMarked
package dk.tvaers.platform.security;

import org.jspecify.annotations.NullMarked;
