@NullMarked
package dk.tvaers.platform.database;

import org.jspecify.annotations.NullMarked;
