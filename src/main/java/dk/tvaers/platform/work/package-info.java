/** Long work behind {@code kit.work}: stored, done by a job, shown with its progress (decision 016). */
@NullMarked
package dk.tvaers.platform.work;

import org.jspecify.annotations.NullMarked;
