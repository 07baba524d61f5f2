/** Joint tasks and visits to local steering groups over REST. */
@NullMarked
package dk.tvaers.jointwork.rest;

import org.jspecify.annotations.NullMarked;
