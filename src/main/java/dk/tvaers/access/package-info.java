/** Who may do what: the context of a call, roles, rights and the one table that joins them. */
@NullMarked
package dk.tvaers.access;

import org.jspecify.annotations.NullMarked;
