@NullMarked
package dk.tvaers.platform.jobs;

import org.jspecify.annotations.NullMarked;
