package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.SigningVat;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.RecordForm;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How a type of cost is treated for VAT, and for the host's finance the place where it is chosen and signed. */
@Singleton
class VatPart {

    private static final int RATE_LENGTH = 6;

    private final SigningVat signing;

    VatPart(SigningVat signing) {
        this.signing = signing;
    }

    /** {@code Moms, 25 %}, or that it is not chosen. */
    static String words(CostTypeItem type, CostWords words) {
        Vat vat = type.vat();
        if (vat == null) {
            return words.get("vat.short.none");
        }
        String treatment = words.texts().word("cost.vat", vat.treatment());
        return vat.treatment().hasRate()
                ? words.get("vat.rate-of", treatment, new Amounts(words.texts()).figures(vat.rate()))
                : treatment;
    }

    Component of(CostTypeItem type, CostWords words, Acting acting) {
        Div part = new Div();
        if (type.vatSignedAt() == null) {
            part.add(new Paragraph(words.get("vat.none")));
        } else {
            Div panel = new Div(new FactList()
                    .fact(words.get("vat.treatment"), words(type, words))
                    .fact(words.get("vat.reason"), type.vatNote())
                    .fact(words.get("vat.signed-by"), type.vatSignedBy())
                    .fact(words.get("vat.signed-at"), new Dates(words.texts()).moment(type.vatSignedAt())));
            panel.addClassNames("panel", "padded", "sums");
            part.add(panel);
        }
        if (signing.maySign()) {
            part.add(form(type, words, acting));
        }
        return part;
    }

    private Component form(CostTypeItem type, CostWords words, Acting acting) {
        Map<String, String> treatments = new LinkedHashMap<>();
        for (VatTreatment treatment : VatTreatment.values()) {
            treatments.put(treatment.name(), words.texts().word("cost.vat", treatment));
        }
        FormFields fields = new FormFields(words.texts());
        fields.choice("vatTreatment", words.get("vat.treatment"), treatments);
        fields.text("vatRate", words.get("vat.rate"), RATE_LENGTH).setHelperText(words.get("vat.rate.help"));
        fields.text("vatReason", words.get("vat.reason"), Vat.LONGEST_REASON)
                .setHelperText(words.get("vat.reason.help"));
        Map<String, String> now = new LinkedHashMap<>();
        Vat vat = type.vat();
        if (vat != null) {
            now.put("vatTreatment", vat.treatment().name());
            now.put("vatRate", vat.treatment().hasRate() ? new Amounts(words.texts()).figures(vat.rate()) : "");
            now.put("vatReason", Objects.requireNonNullElse(vat.reason(), ""));
        }
        return new RecordForm(words.texts(), fields).from(now).action(words.get("vat.sign"), (values, version) -> {
            signing.sign(type.id(), type.version(), vat(values, words));
            return () -> acting.again(words.get("vat.signed"));
        });
    }

    private static Vat vat(FormValues values, CostWords words) {
        VatTreatment treatment = VatTreatment.valueOf(values.required("vatTreatment"));
        String rate = values.orNull("vatRate");
        return new Vat(
                treatment,
                rate == null ? BigDecimal.ZERO : new Amounts(words.texts()).number("vatRate", rate),
                values.orNull("vatReason"));
    }
}
