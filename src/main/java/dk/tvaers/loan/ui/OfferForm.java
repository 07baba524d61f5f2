package dk.tvaers.loan.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.OfferData;
import dk.tvaers.loan.Overhead;
import dk.tvaers.loan.Terms;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a municipality offers, as fields; the specialist only as long as one can be chosen. */
final class OfferForm {

    static final String SPECIALIST = "specialist";

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String HOURS = "mostHours";
    private static final String RATE = "rate";
    private static final String OVERHEAD = "overhead";
    private static final String OVERHEAD_KIND = "overheadKind";
    private static final String PER_KILOMETRE = "perKilometre";
    private static final String BASIS = "basis";
    private static final String VAT = "vatTreatment";
    private static final String CONFIDENTIALITY = "confidentiality";
    private static final String DATA_ACCESS = "dataAccess";
    private static final String PLACE = "place";
    private static final String PERCENT = "percent";
    private static final String KRONER = "kroner";

    private final MarketWords words;
    private final Amounts amounts;
    private final FormFields fields;
    private final Map<String, AbstractField<?, ?>> shown = new LinkedHashMap<>();
    private String suggested = "";

    OfferForm(MarketWords words) {
        this.words = words;
        amounts = new Amounts(words.texts());
        fields = new FormFields(words.texts());
    }

    /** Lets one be chosen; the rate follows until somebody writes another. */
    OfferForm specialists(Map<String, OfferedSpecialist> choices) {
        Map<String, String> names = new LinkedHashMap<>();
        choices.forEach((key, choice) -> names.put(key, choice.name()));
        var field = fields.choice(SPECIALIST, words.get("specialist"), names);
        field.addClassName("wide");
        field.addValueChangeListener(change -> suggest(choices.get(change.getValue())));
        shown.put(SPECIALIST, field);
        return this;
    }

    /** @param preview stands under the fields on which the price rests */
    FormFields fields(Component preview) {
        shown.put(FROM, fields.date(FROM, words.get("from")));
        shown.put(TO, fields.date(TO, words.get("to")));
        text(HOURS, "hours-most", 10).setHelperText(words.get("hours.help"));
        text(RATE, "rate", 14).setHelperText(words.get("rate.help"));
        text(OVERHEAD, "overhead", 14);
        shown.put(
                OVERHEAD_KIND,
                fields.choice(
                        OVERHEAD_KIND,
                        words.get("overhead.kind"),
                        Map.of(PERCENT, words.get("overhead.percent"), KRONER, words.get("overhead.kroner"))));
        text(PER_KILOMETRE, "per-kilometre", 10).setHelperText(words.get("per-kilometre.help"));
        shown.put(BASIS, fields.choice(BASIS, words.get("basis"), words.bases()));
        fields.getContent().add(preview);
        text(PLACE, "place-of-work", 200);
        fields.text(VAT, words.get("vat"), 500).setHelperText(words.get("vat.help"));
        fields.longText(CONFIDENTIALITY, words.get("confidentiality"), 2000);
        fields.longText(DATA_ACCESS, words.get("data-access"), 2000);
        return fields;
    }

    void whenChanged(Runnable run) {
        shown.values().forEach(field -> field.addValueChangeListener(change -> run.run()));
    }

    /** What stands in the fields on which the price and the warnings rest. */
    FormValues typed() {
        Map<String, String> values = new LinkedHashMap<>();
        shown.forEach((name, field) -> values.put(name, Objects.toString(field.getValue(), "")));
        return new FormValues(values);
    }

    /** How an offer for a need begins: all of it, on the law's basis. */
    Map<String, String> start(LoanRequestItem need) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FROM, need.fromOn().toString());
        values.put(TO, need.toOn().toString());
        values.put(HOURS, words.number(need.hours().subtract(need.coveredHours())));
        values.put(OVERHEAD_KIND, PERCENT);
        values.put(BASIS, LegalBasis.LAW_655_2019.name());
        values.put(PLACE, Objects.toString(need.place(), ""));
        return values;
    }

    Map<String, String> values(Terms terms) {
        Overhead overhead = terms.overhead();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(FROM, terms.from().toString());
        values.put(TO, terms.to().toString());
        values.put(HOURS, words.number(terms.mostHours()));
        values.put(RATE, amounts.figures(terms.rate()));
        values.put(OVERHEAD_KIND, overhead.perHour() == null ? PERCENT : KRONER);
        values.put(
                OVERHEAD,
                overhead.perHour() != null
                        ? amounts.figures(overhead.perHour())
                        : overhead.percent() == null ? "" : words.number(overhead.percent()));
        values.put(PER_KILOMETRE, terms.perKilometre().ore() == 0 ? "" : amounts.figures(terms.perKilometre()));
        values.put(BASIS, terms.basis().name());
        values.put(VAT, Objects.toString(terms.vatTreatment(), ""));
        values.put(CONFIDENTIALITY, Objects.toString(terms.confidentiality(), ""));
        values.put(DATA_ACCESS, Objects.toString(terms.dataAccess(), ""));
        values.put(PLACE, Objects.toString(terms.place(), ""));
        return values;
    }

    /** @throws Invalid naming all that is missing, or what is no number */
    OfferData data(FormValues values, SpecialistId specialist) {
        Invalid.Collector missing = new Invalid.Collector();
        for (String field : List.of(FROM, TO, HOURS, RATE, BASIS)) {
            missing.check(values.orNull(field) != null, field, "error.required");
        }
        missing.throwIfAny();
        LocalDate from = values.requiredDate(FROM);
        LocalDate to = values.requiredDate(TO);
        return new OfferData(
                specialist,
                from,
                to,
                amounts.number(HOURS, values.required(HOURS)),
                amounts.money(RATE, values.required(RATE)),
                overhead(values),
                values.orNull(PER_KILOMETRE) == null
                        ? Money.ZERO
                        : amounts.money(PER_KILOMETRE, values.required(PER_KILOMETRE)),
                LegalBasis.valueOf(values.required(BASIS)),
                values.orNull(VAT),
                values.orNull(CONFIDENTIALITY),
                values.orNull(DATA_ACCESS),
                values.orNull(PLACE));
    }

    private Overhead overhead(FormValues values) {
        String typed = values.orNull(OVERHEAD);
        if (typed == null) {
            return Overhead.NONE;
        }
        return KRONER.equals(values.text(OVERHEAD_KIND))
                ? new Overhead(amounts.money(OVERHEAD, typed), null)
                : new Overhead(null, amounts.number(OVERHEAD, typed.replace("%", "")));
    }

    private void suggest(@Nullable OfferedSpecialist chosen) {
        TextField rate = (TextField) shown.get(RATE);
        if (rate != null && chosen != null && (rate.isEmpty() || rate.getValue().equals(suggested))) {
            Money known = chosen.choice().rate();
            suggested = known == null ? "" : amounts.figures(known);
            rate.setValue(suggested);
        }
    }

    private TextField text(String field, String label, int length) {
        TextField component = fields.text(field, words.get(label), length);
        shown.put(field, component);
        return component;
    }
}
