@NullMarked
package dk.tvaers.economy.settlement.rest;

import org.jspecify.annotations.NullMarked;
