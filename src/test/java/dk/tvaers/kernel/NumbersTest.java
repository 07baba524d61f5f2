package dk.tvaers.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @Test
    void aCvrNumberIsCheckedWithModulus11() {
        assertThat(Cvr.isValid("19501817")).isTrue();
        assertThat(Cvr.isValid("19501818")).isFalse();
        assertThat(Cvr.isValid("1950181")).isFalse();
    }

    @Test
    void aGlnIsCheckedWithModulus10() {
        assertThat(Gln.isValid("5798009811578")).isTrue();
        assertThat(Gln.isValid("5798009811579")).isFalse();
        assertThat(Gln.isValid("579800981157")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/6820", "17/1", "326-2017-22248"})
    void bothShapesOfACaseNumberAreKnown(String number) {
        assertThat(CaseNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "2015/6820", "15/", "326-2017-", "26-2017-22248", "326-2017-22248-1"})
    void everythingElseIsNoCaseNumber(String number) {
        assertThat(CaseNumber.isValid(number)).isFalse();
    }

    @Test
    void aValueInQuotesKeepsItsCommasAndQuotes() {
        List<Csv.Row> rows = Csv.parse("code,text\nA,\"one, \"\"two\"\"\"\nB,\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().get("text")).isEqualTo("one, \"two\"");
        assertThat(rows.getLast().orNull("text")).isNull();
    }
}
