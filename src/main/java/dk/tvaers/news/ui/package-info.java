/** Posts as they are read and written. */
@NullMarked
package dk.tvaers.news.ui;

import org.jspecify.annotations.NullMarked;
