package dk.tvaers.economy.invoice.ui;

import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.economy.invoice.InvoiceDetailsData;
import dk.tvaers.economy.invoice.InvoiceDetailsItem;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.RecordForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of invoice details, and what stands in them. */
final class InvoiceDetailsForm {

    /** So that a number with blanks between the digits can be pasted. */
    private static final int NUMBER_LENGTH = 30;

    private final Texts texts;

    InvoiceDetailsForm(Texts texts) {
        this.texts = texts;
    }

    FormFields fields() {
        FormFields fields = new FormFields(texts);
        explained(text(fields, "name", "name", InvoiceDetailsData.LONGEST), "name");
        text(fields, "street", "street", InvoiceDetailsData.LONGEST);
        text(fields, "postalCode", "postal-code", NUMBER_LENGTH);
        text(fields, "city", "city", InvoiceDetailsData.LONGEST);
        explained(text(fields, "gln", "gln", NUMBER_LENGTH), "gln");
        explained(text(fields, "reference", "reference", InvoiceDetailsData.LONGEST_REFERENCE), "reference");
        explained(text(fields, "contactName", "contact", InvoiceDetailsData.LONGEST), "contact");
        explained(text(fields, "contactEmail", "email", InvoiceDetailsData.LONGEST_EMAIL), "email");
        explained(text(fields, "account", "account", InvoiceDetailsData.LONGEST), "account");
        Map<String, String> formats = new LinkedHashMap<>();
        for (InvoiceFormat format : InvoiceFormat.values()) {
            formats.put(format.name(), texts.word("invoice.format", format));
        }
        fields.choice("format", texts.get("invoice.details.format"), formats)
                .setHelperText(texts.get("invoice.details.format.help"));
        explained(text(fields, "bankRegistration", "registration", NUMBER_LENGTH), "registration");
        text(fields, "bankAccount", "bank-account", NUMBER_LENGTH);
        return fields;
    }

    static RecordForm.Read read(InvoiceDetailsItem item) {
        InvoiceDetailsData data = item.data();
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "name", data.name());
        put(values, "street", data.street());
        put(values, "postalCode", data.postalCode());
        put(values, "city", data.city());
        put(values, "gln", data.gln());
        put(values, "reference", data.reference());
        put(values, "contactName", data.contactName());
        put(values, "contactEmail", data.contactEmail());
        put(values, "account", data.account());
        put(values, "bankRegistration", data.bankRegistration());
        put(values, "bankAccount", data.bankAccount());
        values.put("format", data.format().name());
        return new RecordForm.Read(item.version(), values);
    }

    static InvoiceDetailsData data(FormValues values) {
        return new InvoiceDetailsData(
                values.orNull("name"),
                values.orNull("street"),
                values.orNull("postalCode"),
                values.orNull("city"),
                values.orNull("gln"),
                values.orNull("contactName"),
                values.orNull("contactEmail"),
                values.orNull("reference"),
                values.orNull("account"),
                values.orNull("bankRegistration"),
                values.orNull("bankAccount"),
                InvoiceFormat.valueOf(values.required("format")));
    }

    private TextField text(FormFields fields, String field, String word, int length) {
        return fields.text(field, texts.get("invoice.details." + word), length);
    }

    private void explained(TextField field, String word) {
        field.setHelperText(texts.get("invoice.details." + word + ".help"));
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        values.put(field, value == null ? "" : value);
    }
}
