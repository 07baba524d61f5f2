@NullMarked
package dk.tvaers.economy.agreed.rest;

import org.jspecify.annotations.NullMarked;
