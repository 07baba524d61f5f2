package dk.tvaers.economy.cost.ui;

import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormValues;
import jakarta.inject.Singleton;
import java.util.Map;

/** The fields that forms of costs and budgets share: a type, what it is for, an amount in one of its four states. */
@Singleton
public class CostFields {

    private final CostChoices choices;

    CostFields(CostChoices choices) {
        this.choices = choices;
    }

    /** The types in use, by the key that a field keeps. */
    public Map<String, String> types() {
        return choices.types(null);
    }

    /** The collaboration, its programmes and projects, by the key that a field keeps. */
    public Map<String, String> places(Texts texts) {
        return choices.places(new CostWords(texts));
    }

    /** The key of the whole collaboration. */
    public String everything() {
        return CostChoices.key(new CostPlace.Everything());
    }

    /** @throws Invalid of the field {@code place} when the key is none */
    public CostPlace place(String key) {
        return CostChoices.place(key);
    }

    /** @throws Invalid of the field when it is neither an amount, a question mark nor blank */
    public Amount amount(Texts texts, FormValues values, String field) {
        return CostForm.amount(new CostWords(texts), values, field);
    }
}
