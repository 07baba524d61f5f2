/** Posts over REST. */
@NullMarked
package dk.tvaers.news.rest;

import org.jspecify.annotations.NullMarked;
