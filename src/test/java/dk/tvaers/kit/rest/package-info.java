@NullMarked
package dk.tvaers.kit.rest;

import org.jspecify.annotations.NullMarked;
