package dk.tvaers.loan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.loan.HourData;
import dk.tvaers.loan.HourEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields in which hours of a day are written. */
record HoursFields(LoanWords words) {

    private static final String DAY = "day";
    private static final String HOURS = "hours";
    private static final String ACTIVITY = "activity";
    private static final String KILOMETRES = "kilometres";
    private static final String EXPENSES = "expenses";
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal DAY_LONG = BigDecimal.valueOf(24);

    FormFields fields() {
        FormFields fields = new FormFields(words.texts());
        fields.date(DAY, words.get("day"));
        TextField hours = fields.text(HOURS, words.get("hours"), 6);
        hours.addClassName("quarters");
        hours.setHelperText(words.get("hours.help"));
        hours.getElement().setAttribute("inputmode", "decimal");
        hours.setPrefixComponent(step(hours, QUARTER.negate(), "−", words.get("quarter.less")));
        hours.setSuffixComponent(step(hours, QUARTER, "+", words.get("quarter.more")));
        fields.text(ACTIVITY, words.get("activity"), HourData.LONGEST).addClassName("wide");
        fields.text(KILOMETRES, words.get("kilometres"), 5);
        fields.text(EXPENSES, words.get("expenses.kroner"), 12);
        return fields;
    }

    private Button step(TextField hours, BigDecimal by, String sign, String name) {
        Button step = new Button(sign, press -> {
            BigDecimal now = BigDecimal.ZERO;
            try {
                now = hours.getValue().isBlank() ? now : words.number(HOURS, hours.getValue());
            } catch (Invalid unreadable) {
                hours.setInvalid(true);
                return;
            }
            hours.setInvalid(false);
            hours.setValue(words.hours(now.add(by).max(BigDecimal.ZERO).min(DAY_LONG)));
        });
        step.setAriaLabel(name);
        return step;
    }

    static Map<String, String> today(LocalDate day) {
        return Map.of(DAY, day.toString());
    }

    /** What an entry says, so that it can be changed. */
    Map<String, String> of(HourEntry entry) {
        return values(entry.day(), entry.hours(), entry.activity(), entry.kilometres(), entry.expenses());
    }

    Map<String, String> values(LocalDate day, BigDecimal hours, String activity, int kilometres, Money expenses) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(DAY, day.toString());
        values.put(HOURS, words.hours(hours));
        values.put(ACTIVITY, activity);
        values.put(KILOMETRES, kilometres == 0 ? "" : String.valueOf(kilometres));
        values.put(EXPENSES, expenses.ore() == 0 ? "" : words.amount(expenses));
        return values;
    }

    /** @throws Invalid of the field that cannot be read */
    HourData read(FormValues values) {
        LocalDate day = values.requiredDate(DAY);
        BigDecimal hours = values.text(HOURS).isBlank() ? BigDecimal.ZERO : words.number(HOURS, values.text(HOURS));
        return new HourData(
                day,
                hours,
                values.text(ACTIVITY),
                kilometres(values.text(KILOMETRES)),
                words.kroner(EXPENSES, values.text(EXPENSES)));
    }

    private static int kilometres(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return 0;
        }
        if (!plain.matches("[0-9]{1,5}")) {
            throw new Invalid(KILOMETRES, "loanpage.no-kilometres");
        }
        return Integer.parseInt(plain);
    }
}
