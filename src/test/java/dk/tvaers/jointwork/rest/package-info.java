@NullMarked
package dk.tvaers.jointwork.rest;

import org.jspecify.annotations.NullMarked;
