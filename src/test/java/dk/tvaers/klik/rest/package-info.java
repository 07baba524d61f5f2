@NullMarked
package dk.tvaers.klik.rest;

import org.jspecify.annotations.NullMarked;
