package dk.tvaers.economy.cost;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a cost was paid, and its vouchers.
 *
 * @param paidOn null while it is not written
 * @param files what they are called, the first one first
 */
public record PaidVoucher(@Nullable LocalDate paidOn, List<String> files) {}
