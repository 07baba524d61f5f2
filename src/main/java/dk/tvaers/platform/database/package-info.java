/**
 * The database: the embedded server, the two users, the migrations and the grants that keep frozen tables frozen.
 */
@NullMarked
package dk.tvaers.platform.database;

import org.jspecify.annotations.NullMarked;
