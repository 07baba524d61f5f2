/** What goes out of a settlement, over REST. */
@NullMarked
package dk.tvaers.economy.statement.rest;

import org.jspecify.annotations.NullMarked;
