@NullMarked
package dk.tvaers.economy.billing.rest;

import org.jspecify.annotations.NullMarked;
