/** What goes out of a settlement: a workbook, the postings for a finance system, a statement for each municipality, and what is filed. */
@NullMarked
package dk.tvaers.economy.statement;

import org.jspecify.annotations.NullMarked;
