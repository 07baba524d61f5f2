/** The routes of persons and of one's own profile. */
@NullMarked
package dk.tvaers.people.rest;

import org.jspecify.annotations.NullMarked;
