package dk.tvaers.transfer;

import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a row of costs, read cell by cell. What cannot be read, the row refuses. */
record CostCells(
        @Nullable String reference,
        @Nullable LocalDate date,
        String title,
        @Nullable String supplier,
        @Nullable String voucher,
        Amount amount,
        @Nullable MunicipalityCode payer,
        @Nullable CostDays days,
        CostState state) {

    static final String AMOUNT = "amount";
    static final String PERIOD = "period";

    /** Finance programs write the sign of what is taken back behind the figures. */
    private static final String SIGN_BEHIND = "(.*\\d)\\s*-";

    static CostCells read(ImportRow row, MunicipalityCells municipalities) {
        String reference = row.text("reference");
        if (reference != null && reference.length() > CostData.LONGEST_VOUCHER * 2) {
            row.refuse("reference", "error.too-long", CostData.LONGEST_VOUCHER * 2);
        }
        row.needed("payer");
        LocalDate date = row.date("date");
        return new CostCells(
                reference,
                date,
                row.needed("title"),
                row.text("supplier"),
                row.text("voucherNumber"),
                amount(row),
                municipalities.read(row, "payer"),
                days(row, date),
                Objects.requireNonNullElse(
                        row.choice("state", CostState.class, "import.costs.state"), CostState.ACTUAL));
    }

    private static Amount amount(ImportRow row) {
        String text = row.needed(AMOUNT).replaceFirst(SIGN_BEHIND, "-$1");
        if (text.isEmpty() || text.equals(Amount.QUESTION_MARK)) {
            return Amount.of(text);
        }
        try {
            return new Amount.Known(new Amounts(Texts.in(Texts.DANISH)).money(AMOUNT, text));
        } catch (Invalid unreadable) {
            unreadable.problems().forEach(problem -> row.refuse(AMOUNT, problem.reason(), text));
            return Amount.Missing.BLANK;
        }
    }

    /** Those that are told, else the month of the day. */
    private static @Nullable CostDays days(ImportRow row, @Nullable LocalDate date) {
        String text = row.text(PERIOD);
        if (text == null) {
            if (date == null && row.text("date") == null) {
                row.refuse(PERIOD, "import.costs.no-days");
            }
            return date == null ? null : CostDays.of(YearMonth.from(date));
        }
        CostDays days = CostDays.read(text);
        if (days == null) {
            row.refuse(PERIOD, "import.costs.days", text);
        }
        return days;
    }

    /**
     * By what the row is known again: the reference, else who paid, voucher, supplier, day, amount and state, and without a
     * voucher the text too.
     */
    String known() {
        String code = String.valueOf(payer);
        if (reference != null) {
            return code + ":" + reference;
        }
        String said = Stream.of(
                        voucher == null ? title : null, voucher, supplier, date == null ? days : date, amount, state)
                .map(part -> part == null
                        ? ""
                        : part.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return code + "#" + digest(said);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
