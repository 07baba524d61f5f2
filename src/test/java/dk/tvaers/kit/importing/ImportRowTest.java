package dk.tvaers.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.TrafficLight;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21-05-2015",
                "21-5-2015",
                "21.05.2015",
                "21/5/2015",
                "21/5 2015",
                "21. maj 2015",
                "21. Maj 2015",
                "2015-05-21"
            })
    void aDateIsReadAsDanesAndAsIsoWriteIt(String text) {
        assertThat(row(text).date("x")).isEqualTo(LocalDate.of(2015, 5, 21));
    }

    @Property
    void everyDayThatIsWrittenIsReadBack(@ForAll @IntRange(min = 0, max = 40_000) int days) {
        LocalDate date = LocalDate.of(1990, 1, 1).plusDays(days);
        for (String pattern : new String[] {"dd-MM-yyyy", "d.M.yyyy", "d. MMMM yyyy", "yyyy-MM-dd"}) {
            String text = date.format(DateTimeFormatter.ofPattern(pattern, Locale.of("da", "DK")));
            assertThat(row(text).date("x")).as(text).isEqualTo(date);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2015", "05-21-2015", "21-05-15", "maj 2015", "42145"})
    void whatIsNoDayIsRefusedWithWhatWasWritten(String text) {
        ImportRow row = row(text);
        assertThat(row.date("x")).isNull();
        refused(row, "import.date", text);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"35|35", "35 %|35", "1.234|1234", "12 345|12345", "-5|-5"},
            delimiter = '|')
    void aWholeNumberMayHavePointsAndPercent(String text, int number) {
        assertThat(row(text).whole("x")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35,5", "1.23", "mange"})
    void whatIsNoWholeNumberIsRefused(String text) {
        ImportRow row = row(text);
        row.whole("x");
        refused(row, "import.whole", text);
    }

    @ParameterizedTest
    @CsvSource({"ja,true", "X,true", "Yes,true", "nej,false", "0,false"})
    void yesAndNoAreReadInBothLanguages(String text, boolean yes) {
        assertThat(row(text).yes("x")).isEqualTo(yes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RED", "rød", "Rød", "red"})
    void aWordIsTakenInBothLanguagesAndAsCode(String text) {
        assertThat(row(text).choice("x", TrafficLight.class, "status.light")).isEqualTo(TrafficLight.RED);
    }

    @Test
    void aWordThatIsNoneIsRefusedWithThoseThereAre() {
        ImportRow row = row("lilla");
        row.choice("x", TrafficLight.class, "status.light");
        refused(row, "error.unknown-code", "lilla", "Grøn, Gul, Rød");
    }

    @Test
    void blankIsNothingUnlessItIsNeeded() {
        ImportRow row = row("  ");
        assertThat(row.text("x")).isNull();
        assertThat(row.date("x")).isNull();
        assertThat(row.whole("x")).isNull();
        assertThat(row.yes("x")).isNull();
        row.check();
        row.needed("x");
        refused(row, "error.required");
    }

    private static ImportRow row(String text) {
        return new ImportRow(2, Map.of("x", text));
    }

    private static void refused(ImportRow row, String reason, Object... parameters) {
        assertThatThrownBy(row::check).asInstanceOf(type(Invalid.class)).satisfies(invalid -> assertThat(
                        invalid.problems())
                .containsExactly(new Invalid.Problem("x", reason, java.util.List.of(parameters))));
    }
}
