@NullMarked
package dk.tvaers.platform.server;

import org.jspecify.annotations.NullMarked;
