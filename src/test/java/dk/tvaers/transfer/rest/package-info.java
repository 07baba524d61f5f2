@NullMarked
package dk.tvaers.transfer.rest;

import org.jspecify.annotations.NullMarked;
