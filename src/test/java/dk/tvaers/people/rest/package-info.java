@NullMarked
package dk.tvaers.people.rest;

import org.jspecify.annotations.NullMarked;
