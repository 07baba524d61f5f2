@NullMarked
package dk.tvaers.economy.billing;

import org.jspecify.annotations.NullMarked;
