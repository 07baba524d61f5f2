package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.loan.specialist.CostCalculation;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateData;
import dk.tvaers.loan.specialist.RateRules;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A rate and how its full cost is reckoned, as fields; the full cost stands there while they are typed. */
final class RateForm {

    static final String HOLDER = "jobCategory";
    static final String BASIS = "basis";
    static final String FROM = "from";

    private static final String PER_HOUR = "perHour";
    private static final String TO = "to";
    private static final String SALARY = "salary";
    private static final String PENSION = "pension";
    private static final String OVERHEAD = "overhead";
    private static final String HOURS = "effectiveHours";
    private static final int AMOUNT_LENGTH = 20;

    private final SpecialistWords words;
    private final FormFields fields;
    private final Map<String, RateData.Holder> holders;
    private final Map<String, TextField> typed = new LinkedHashMap<>();
    private final Paragraph cost = new Paragraph();

    /** @param holders for whom a rate can be set, and what each is called */
    RateForm(SpecialistWords words, Map<RateData.Holder, String> holders) {
        this.words = words;
        this.holders = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        holders.forEach((holder, name) -> {
            String key = String.valueOf(names.size() + 1);
            this.holders.put(key, holder);
            names.put(key, name);
        });
        Map<String, String> bases = new LinkedHashMap<>();
        for (LegalBasis basis : LegalBasis.values()) {
            bases.put(basis.name(), words.texts().word("loan.basis", basis));
        }
        fields = new FormFields(words.texts());
        fields.choice(HOLDER, words.get("rate.holder"), names).setHelperText(words.get("rate.holder.help"));
        fields.choice(BASIS, words.get("rate.basis"), bases).setHelperText(words.get("rate.basis.help"));
        amount(SALARY, "rate.salary");
        amount(PENSION, "rate.pension");
        amount(OVERHEAD, "rate.overhead").setHelperText(words.get("rate.overhead.help"));
        amount(HOURS, "rate.effective-hours").setHelperText(words.get("rate.effective-hours.help"));
        amount(PER_HOUR, "rate.per-hour");
        fields.date(FROM, words.get("rate.from"));
        fields.date(TO, words.get("rate.to")).setHelperText(words.get("to.help"));
        cost.addClassNames("wide", "full-cost");
        cost.getElement().setAttribute("role", "status");
        fields.getContent().add(cost);
        reckon();
    }

    FormFields fields() {
        return fields;
    }

    /** @throws Invalid when something is missing or cannot be read */
    RateData data(FormValues values) {
        return new RateData(
                Objects.requireNonNull(holders.get(values.required(HOLDER))),
                Typed.money(values, PER_HOUR),
                LegalBasis.valueOf(values.required(BASIS)),
                new Period(values.requiredDate(FROM), values.date(TO)),
                new CostCalculation(
                        Typed.money(values, SALARY),
                        Typed.money(values, PENSION),
                        Typed.money(values, OVERHEAD),
                        Typed.number(values, HOURS)));
    }

    private TextField amount(String field, String label) {
        TextField component = fields.text(field, words.get(label), AMOUNT_LENGTH);
        component.addValueChangeListener(change -> reckon());
        typed.put(field, component);
        return component;
    }

    private void reckon() {
        cost.setText(fullCost()
                .map(full -> words.get("rate.full-cost.is", words.money(full)))
                .orElseGet(() -> words.get("rate.full-cost.missing")));
    }

    private Optional<Money> fullCost() {
        List<BigDecimal> read = Stream.of(SALARY, PENSION, OVERHEAD, HOURS)
                .map(field -> Optional.ofNullable(typed.get(field)))
                .flatMap(Optional::stream)
                .flatMap(field -> Typed.number(field.getValue()).stream())
                .toList();
        if (read.size() < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(RateRules.fullCost(new CostCalculation(
                    Money.of(read.get(0)), Money.of(read.get(1)), Money.of(read.get(2)), read.get(3))));
        } catch (Invalid impossible) {
            return Optional.empty();
        }
    }
}
