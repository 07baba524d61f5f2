package dk.tvaers.status.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date to choose or to type, as the users write it: 21-05-2015, and shorter forms of it. */
final class DayPicker {

    private DayPicker() {}

    static DatePicker in(MonthWords words) {
        Locale locale = words.texts().locale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        DatePicker picker = new DatePicker();
        picker.setLocale(locale);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setToday(words.get("today"))
                .setCancel(words.texts().get("kit.cancel"))
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d-M-yy", "d.M.yyyy", "d/M-yyyy", "yyyy-MM-dd", "ddMMyyyy")
                .setBadInputErrorMessage(words.get("bad-date")));
        picker.setWeekNumbersVisible(true);
        return picker;
    }

    private static List<String> days(String[] fromSunday) {
        return Arrays.asList(fromSunday).subList(1, 8);
    }
}
