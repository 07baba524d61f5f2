@NullMarked
package dk.tvaers.plan.rest;

import org.jspecify.annotations.NullMarked;
