@NullMarked
package dk.tvaers.news.ui;

import org.jspecify.annotations.NullMarked;
