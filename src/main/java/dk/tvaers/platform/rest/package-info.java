/** What every API route shares: context, problems, preconditions. */
@NullMarked
package dk.tvaers.platform.rest;

import org.jspecify.annotations.NullMarked;
