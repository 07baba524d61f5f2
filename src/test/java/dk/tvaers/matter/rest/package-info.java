/** Tests of matters that each municipality decides. */
@NullMarked
package dk.tvaers.matter.rest;

import org.jspecify.annotations.NullMarked;
