@NullMarked
package dk.tvaers.kit.excel;

import org.jspecify.annotations.NullMarked;
