package dk.tvaers.economy.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.RecordForm;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where finance chooses how something is treated for VAT, and signs it with a reason. */
public final class VatForm {

    private static final int RATE_LENGTH = 6;

    private VatForm() {}

    /** @param now as it is signed; null when nobody has */
    public static Component of(@Nullable Vat now, Texts texts, Acting acting, Consumer<Vat> sign) {
        Map<String, String> treatments = new LinkedHashMap<>();
        for (VatTreatment treatment : VatTreatment.values()) {
            treatments.put(treatment.name(), texts.word("cost.vat", treatment));
        }
        FormFields fields = new FormFields(texts);
        fields.choice("vatTreatment", texts.get("cost.vat.treatment"), treatments);
        fields.text("vatRate", texts.get("cost.vat.rate"), RATE_LENGTH).setHelperText(texts.get("cost.vat.rate.help"));
        fields.text("vatReason", texts.get("cost.vat.reason"), Vat.LONGEST_REASON)
                .setHelperText(texts.get("cost.vat.reason.help"));
        return new RecordForm(texts, fields)
                .from(now == null ? Map.of() : values(now, texts))
                .action(texts.get("cost.vat.sign"), (values, version) -> {
                    sign.accept(vat(values, texts));
                    return () -> acting.again(texts.get("cost.vat.signed"));
                });
    }

    private static Map<String, String> values(Vat vat, Texts texts) {
        return Map.of(
                "vatTreatment", vat.treatment().name(),
                "vatRate", vat.treatment().hasRate() ? new Amounts(texts).figures(vat.rate()) : "",
                "vatReason", Objects.requireNonNullElse(vat.reason(), ""));
    }

    private static Vat vat(FormValues values, Texts texts) {
        VatTreatment treatment = VatTreatment.valueOf(values.required("vatTreatment"));
        String rate = values.orNull("vatRate");
        return new Vat(
                treatment,
                rate == null ? BigDecimal.ZERO : new Amounts(texts).number("vatRate", rate),
                values.orNull("vatReason"));
    }
}
