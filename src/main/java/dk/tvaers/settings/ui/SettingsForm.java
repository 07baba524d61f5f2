package dk.tvaers.settings.ui;

import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.settings.SettingsData;
import dk.tvaers.settings.SettingsItem;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a collaboration's settings, and what stands in them. */
final class SettingsForm {

    private static final int NAME_LENGTH = 80;
    private static final int COLOUR_LENGTH = 7;
    private static final int ADDRESS_LENGTH = 254;
    private static final int DAYS_LENGTH = 4;
    private static final String OWN = "own";
    private static final String ALL = "all";

    private final Texts texts;

    SettingsForm(Texts texts) {
        this.texts = texts;
    }

    FormFields fields(SettingsItem item) {
        FormFields fields = new FormFields(texts);
        explained(fields.text("name", texts.get("settings.name"), NAME_LENGTH), "settings.name.help");
        explained(
                fields.text("lightColour", texts.get("settings.colour.light"), COLOUR_LENGTH), "settings.colour.help");
        explained(
                fields.text("darkColour", texts.get("settings.colour.dark"), COLOUR_LENGTH),
                "settings.colour.dark.help");
        explained(fields.text("senderName", texts.get("settings.sender"), NAME_LENGTH), "settings.sender.help");
        explained(fields.text("replyTo", texts.get("settings.reply-to"), ADDRESS_LENGTH), "settings.reply-to.help");
        explained(fields.text("mailsKept", texts.get("settings.mails-kept"), DAYS_LENGTH), "settings.mails-kept.help");
        fields.several("workingDays", texts.get("settings.working-days"), days())
                .setHelperText(texts.get("settings.working-days.help"));
        fields.choice("resources", texts.get("settings.resources"), readers())
                .setHelperText(
                        item.openSince() == null
                                ? texts.get("settings.resources.help")
                                : texts.get("settings.resources.open", new Dates(texts).moment(item.openSince())));
        fields.choice("shares", texts.get("settings.shares"), sharesReaders())
                .setHelperText(texts.get("settings.shares.help"));
        return fields;
    }

    RecordForm.Read read(SettingsItem item) {
        SettingsData data = item.data();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", data.name());
        values.put("lightColour", Objects.toString(data.lightColour(), ""));
        values.put("darkColour", Objects.toString(data.darkColour(), ""));
        values.put("senderName", Objects.toString(data.senderName(), ""));
        values.put("replyTo", Objects.toString(data.replyTo(), ""));
        values.put("mailsKept", String.valueOf(data.mailsKept()));
        values.put(
                "workingDays",
                data.workingDays().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")));
        values.put("resources", data.resourcesOpen() ? ALL : OWN);
        values.put("shares", data.sharesOwnOnly() ? OWN : ALL);
        return new RecordForm.Read(item.version(), values);
    }

    static SettingsData data(FormValues values) {
        Set<DayOfWeek> days =
                values.several("workingDays").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new SettingsData(
                values.text("name"),
                values.orNull("lightColour"),
                values.orNull("darkColour"),
                days,
                values.orNull("senderName"),
                values.orNull("replyTo"),
                number(values),
                values.required("resources").equals(ALL),
                values.required("shares").equals(OWN));
    }

    private static int number(FormValues values) {
        try {
            return Integer.parseInt(values.required("mailsKept"));
        } catch (NumberFormatException unreadable) {
            throw new Invalid("mailsKept", "error.number-range", SettingsData.LEAST_KEPT, SettingsData.MOST_KEPT);
        }
    }

    private void explained(TextField field, String key) {
        field.setHelperText(texts.get(key));
    }

    private Map<String, String> days() {
        Map<String, String> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
        }
        return days;
    }

    private Map<String, String> sharesReaders() {
        Map<String, String> readers = new LinkedHashMap<>();
        readers.put(ALL, texts.get("settings.shares.all"));
        readers.put(OWN, texts.get("settings.shares.own"));
        return readers;
    }

    private Map<String, String> readers() {
        Map<String, String> readers = new LinkedHashMap<>();
        readers.put(OWN, texts.get("settings.resources.own"));
        readers.put(ALL, texts.get("settings.resources.all"));
        return readers;
    }
}
