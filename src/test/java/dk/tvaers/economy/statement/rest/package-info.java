@NullMarked
package dk.tvaers.economy.statement.rest;

import org.jspecify.annotations.NullMarked;
