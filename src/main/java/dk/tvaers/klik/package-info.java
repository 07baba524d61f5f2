/** KLIK tasks: imported for a project, marked and counted in each municipality. The tasks themselves live in KLIK. */
@NullMarked
package dk.tvaers.klik;

import org.jspecify.annotations.NullMarked;
