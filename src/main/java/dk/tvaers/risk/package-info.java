/** What threatens a programme, a project or a local project, what is done about it, and what is escalated. */
@NullMarked
package dk.tvaers.risk;

import org.jspecify.annotations.NullMarked;
