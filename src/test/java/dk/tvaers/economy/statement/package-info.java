@NullMarked
package dk.tvaers.economy.statement;

import org.jspecify.annotations.NullMarked;
