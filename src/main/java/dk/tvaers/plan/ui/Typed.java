package dk.tvaers.plan.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.ui.FormValues;

/** Reads what was typed in the plan's forms. */
final class Typed {

    private Typed() {}

    /** @throws Invalid when there is no whole number */
    static int number(FormValues values, String field) {
        String typed = values.required(field);
        if (!typed.matches("-?[0-9]{1,6}")) {
            throw new Invalid(field, "error.number", typed);
        }
        return Integer.parseInt(typed);
    }
}
