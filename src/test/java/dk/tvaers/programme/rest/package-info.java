@NullMarked
package dk.tvaers.programme.rest;

import org.jspecify.annotations.NullMarked;
