/** The routes of documents. */
@NullMarked
package dk.tvaers.document.rest;

import org.jspecify.annotations.NullMarked;
