package dk.tvaers.kit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import dk.tvaers.kit.Texts;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date to choose or to type, as the users write it: 21-05-2015, and shorter forms of it. */
public final class DateField {

    private DateField() {}

    /** @param label its label in the reader's language */
    public static DatePicker of(Texts texts, String label) {
        Locale locale = texts.locale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.asList(names.getMonths()).subList(0, 12))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setToday(texts.get("kit.date.today"))
                .setCancel(texts.get("kit.cancel"))
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d-M-yy", "d.M.yyyy", "d/M-yyyy", "yyyy-MM-dd", "ddMMyyyy")
                .setBadInputErrorMessage(texts.get("kit.date.bad")));
        picker.setWeekNumbersVisible(true);
        // typing and the tab key pass through; the calendar is a press on its button or an arrow key away
        picker.setAutoOpen(false);
        return picker;
    }

    private static List<String> days(String[] fromSunday) {
        return Arrays.asList(fromSunday).subList(1, 8);
    }
}
