@NullMarked
package dk.tvaers.economy.rest;

import org.jspecify.annotations.NullMarked;
