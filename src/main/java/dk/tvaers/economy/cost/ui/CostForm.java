package dk.tvaers.economy.cost.ui;

import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of a cost, as fields: of one, or of all the months of one that comes each month. */
final class CostForm {

    static final String FIRST = "first";
    static final String LAST = "last";

    private static final String TYPE = "type";
    private static final String PLACE = "place";
    private static final String TITLE = "title";
    private static final String SUPPLIER = "supplier";
    private static final String PAYER = "payer";
    private static final String DIRECT = "paidDirectly";
    private static final String KEY = "key";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String PLANNED = "planned";
    private static final String FORECAST = "forecast";
    private static final String ACTUAL = "actual";
    private static final String PAID_ON = "paidOn";
    private static final String VOUCHER = "voucherNumber";
    private static final int AMOUNT_LENGTH = 25;
    private static final int YEARS_AHEAD = 10;

    private final CostWords words;
    private final FormFields fields;

    private CostForm(CostWords words, CostChoices choices, @Nullable CostItem cost) {
        this.words = words;
        fields = new FormFields(words.texts());
        fields.text(TITLE, words.get("title"), CostData.LONGEST_TITLE).addClassName("wide");
        fields.choice(TYPE, words.get("type"), choices.types(cost));
        fields.choice(PLACE, words.get("place"), choices.places(words.texts()));
        fields.text(SUPPLIER, words.get("supplier"), CostData.LONGEST_SUPPLIER);
        fields.choice(PAYER, words.get("payer"), choices.payers(cost));
        fields.choice(
                        DIRECT,
                        words.get("direct"),
                        orderly("nej", words.get("direct.no"), "ja", words.get("direct.yes")))
                .setHelperText(words.get("direct.help"));
        fields.choice(KEY, words.get("key"), choices.keys()).setHelperText(words.get("key.help"));
    }

    static CostForm ofOne(CostWords words, CostChoices choices, @Nullable CostItem cost) {
        CostForm form = new CostForm(words, choices, cost);
        form.fields.date(FROM, words.get("from"));
        form.fields.date(TO, words.get("to"));
        form.amount(PLANNED);
        form.amount(FORECAST);
        form.amount(ACTUAL);
        form.fields.date(PAID_ON, words.get("paid-on"));
        form.fields.text(VOUCHER, words.get("voucher-number"), CostData.LONGEST_VOUCHER);
        return form;
    }

    static CostForm ofMonths(CostWords words, CostChoices choices) {
        CostForm form = new CostForm(words, choices, null);
        form.amount(PLANNED);
        form.fields.choice(FIRST, words.get("first"), months(words));
        form.fields.choice(LAST, words.get("last"), months(words));
        return form;
    }

    FormFields fields() {
        return fields;
    }

    /** The months that can be chosen: last year's, and those of ten years ahead. */
    static Map<String, String> months(CostWords words) {
        Map<String, String> found = new LinkedHashMap<>();
        YearMonth last = YearMonth.of(Now.today().getYear() + YEARS_AHEAD, 12);
        for (YearMonth month = YearMonth.of(Now.today().getYear() - 1, 1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            found.put(month.toString(), words.month(month));
        }
        return found;
    }

    static Map<String, String> start(int year, String payer) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(PLACE, CostChoices.key(new CostPlace.Everything()));
        values.put(PAYER, payer);
        values.put(DIRECT, "nej");
        values.put(FROM, LocalDate.of(year, 1, 1).toString());
        values.put(TO, LocalDate.of(year, 12, 31).toString());
        values.put(FIRST, YearMonth.of(year, 1).toString());
        values.put(LAST, YearMonth.of(year, 12).toString());
        return values;
    }

    static Map<String, String> values(CostWords words, CostItem cost) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(TITLE, cost.title());
        values.put(TYPE, cost.type().toString());
        values.put(PLACE, CostChoices.key(cost.place()));
        values.put(SUPPLIER, Objects.requireNonNullElse(cost.supplier(), ""));
        values.put(PAYER, cost.payer().value());
        values.put(DIRECT, cost.paidDirectly() ? "ja" : "nej");
        values.put(KEY, Objects.toString(cost.key(), ""));
        values.put(FROM, cost.fromOn().toString());
        values.put(TO, cost.toOn().toString());
        values.put(PLANNED, words.figures(cost.planned()));
        values.put(FORECAST, words.figures(cost.forecast()));
        values.put(ACTUAL, words.figures(cost.actual()));
        values.put(PAID_ON, Objects.toString(cost.paidOn(), ""));
        values.put(VOUCHER, Objects.requireNonNullElse(cost.voucherNumber(), ""));
        return values;
    }

    /** @throws Invalid naming what is missing or cannot be read */
    CostData one(FormValues values) {
        required(values, TITLE, TYPE, PLACE, PAYER, FROM, TO);
        return data(values, values.requiredDate(FROM), values.requiredDate(TO));
    }

    /** @throws Invalid naming what is missing or cannot be read */
    CostData month(FormValues values) {
        required(values, TITLE, TYPE, PLACE, PAYER, FIRST, LAST);
        YearMonth first = YearMonth.parse(values.required(FIRST));
        return data(values, first.atDay(1), first.atEndOfMonth());
    }

    private CostData data(FormValues values, LocalDate from, LocalDate to) {
        return new CostData(
                CostTypeId.of(values.required(TYPE)),
                CostChoices.place(values.required(PLACE)),
                values.required(TITLE),
                values.orNull(SUPPLIER),
                new MunicipalityCode(values.required(PAYER)),
                "ja".equals(values.text(DIRECT)),
                CostChoices.keyId(values.orNull(KEY)),
                from,
                to,
                CostChoices.amount(words.texts(), values, PLANNED),
                CostChoices.amount(words.texts(), values, FORECAST),
                CostChoices.amount(words.texts(), values, ACTUAL),
                values.date(PAID_ON),
                values.orNull(VOUCHER));
    }

    private void amount(String field) {
        fields.text(field, words.get(field), AMOUNT_LENGTH).setHelperText(words.get(field + ".help"));
    }

    private static void required(FormValues values, String... names) {
        Invalid.Collector missing = new Invalid.Collector();
        for (String field : List.of(names)) {
            missing.check(values.orNull(field) != null, field, "error.required");
        }
        missing.throwIfAny();
    }

    private static Map<String, String> orderly(String one, String first, String other, String second) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(one, first);
        found.put(other, second);
        return found;
    }
}
