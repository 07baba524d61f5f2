/** The rules of the house, proved over everything that is in it, also over what comes later. */
@NullMarked
package dk.tvaers.house;

import org.jspecify.annotations.NullMarked;
