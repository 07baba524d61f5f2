/** Tests of matters that each municipality decides. */
@NullMarked
package dk.tvaers.matter.ui;

import org.jspecify.annotations.NullMarked;
