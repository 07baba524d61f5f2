@NullMarked
package dk.tvaers.collaboration.rest;

import org.jspecify.annotations.NullMarked;
