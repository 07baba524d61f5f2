/** The scheduler behind {@code kit.jobs}, and what the operator sees of it (decision 007). */
@NullMarked
package dk.tvaers.platform.jobs;

import org.jspecify.annotations.NullMarked;
