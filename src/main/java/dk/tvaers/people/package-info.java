/** Persons, accounts, log-in, roles given and delegation. */
@NullMarked
package dk.tvaers.people;

import org.jspecify.annotations.NullMarked;
