package dk.tvaers.plan;

import java.time.LocalDate;

/** In what a date is promised: who promised a day in May has slipped by months in June, by quarters in July. */
public enum SlipPeriod {
    MONTH(1),
    QUARTER(3);

    private final int months;

    SlipPeriod(int months) {
        this.months = months;
    }

    public LocalDate first(LocalDate date) {
        return date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / months * months + 1);
    }

    boolean isLater(LocalDate now, LocalDate promised) {
        return first(now).isAfter(first(promised));
    }
}
