/** Lists as workbooks of Excel. */
@NullMarked
package dk.tvaers.kit.excel;

import org.jspecify.annotations.NullMarked;
