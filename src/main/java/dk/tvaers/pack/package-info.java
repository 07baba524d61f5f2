/** The programme report, the packs for municipalities' steering groups, and the reports of closed rounds. */
@NullMarked
package dk.tvaers.pack;

import org.jspecify.annotations.NullMarked;
