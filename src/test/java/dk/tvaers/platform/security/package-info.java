@NullMarked
package dk.tvaers.platform.security;

import org.jspecify.annotations.NullMarked;
