package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of a demo collaboration.
 *
 * @param mail its name in e-mail addresses
 * @param day the day of the month on which it uses to report
 * @param shortCases whether its case numbers look like {@code 15/6820}
 */
record Member(MunicipalityCode code, Period period, String mail, Habit habit, int day, boolean shortCases) {

    static Member of(Csv.Row row) {
        String to = row.orNull("to");
        return new Member(
                new MunicipalityCode(row.get("municipality")),
                new Period(LocalDate.parse(row.get("from")), date(to)),
                row.get("mail"),
                Habit.valueOf(row.get("habit")),
                Integer.parseInt(row.get("day")),
                row.get("case").equals("SHORT"));
    }

    /** A case number in the shape that the municipality uses, always the same for the same project. */
    String caseNumber(String project, int year) {
        int number = 1000 + Phrases.pick(9000, code.value(), project);
        return shortCases ? "%02d/%d".formatted(year % 100, number) : "%s-%d-%d".formatted(code, year, number);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
