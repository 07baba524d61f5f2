package dk.tvaers.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class MunicipalitiesTest {

    private static final MunicipalityCode HVIDOVRE = new MunicipalityCode("167");
    private static final MunicipalityCode AARHUS = new MunicipalityCode("751");

    private final Municipalities municipalities = Portal.bean(Municipalities.class);

    @BeforeAll
    static void load() {
        Portal.bean(MunicipalityRegister.class).load();
    }

    @Test
    void theRegisterHoldsAll98MunicipalitiesOnce() {
        assertThat(municipalities.all()).hasSize(98).isSortedAccordingTo((a, b) -> a.code()
                .compareTo(b.code()));
    }

    @Test
    void loadingAgainChangesNothing() {
        List<RegisterItem> before = municipalities.all();
        Portal.bean(MunicipalityRegister.class).load();
        assertThat(municipalities.all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Høje Taastrup, 169",
        "HØJE-TAASTRUP, 169",
        "Høje-Taastrup Kommune, 169",
        "Høje Tåstrup, 169",
        "Århus, 751",
        "aarhus kommune, 751",
        "Bornholm, 400",
        "Bornholms Regionskommune, 400",
        "Nordfyn, 480",
        "Lyngby–Taarbæk, 173",
    })
    void aMunicipalityIsFoundByEveryWayOfWritingItsName(String name, String code) {
        assertThat(municipalities.byAlias(name)).map(Municipality::code).contains(new MunicipalityCode(code));
    }

    @Test
    void aNameThatIsNoMunicipalityFindsNone() {
        assertThat(municipalities.byAlias("Nordby")).isEmpty();
        assertThat(municipalities.byCode(new MunicipalityCode("999"))).isEmpty();
    }

    @Test
    void theEasternRegionsMergeOnNewYearsDay2027() {
        assertThat(municipalities.regionOn(HVIDOVRE, LocalDate.of(2026, 12, 31)))
                .contains("Region Hovedstaden");
        assertThat(municipalities.regionOn(HVIDOVRE, LocalDate.of(2027, 1, 1))).contains("Region Østdanmark");
        assertThat(municipalities.regionOn(AARHUS, LocalDate.of(2027, 1, 1))).contains("Region Midtjylland");
        assertThat(municipalities.regionOn(HVIDOVRE, LocalDate.of(2006, 12, 31)))
                .isEmpty();
    }

    @Test
    void aPopulationIsTheNewestKnownOnTheDate() {
        assertThat(municipalities.populationOn(HVIDOVRE, LocalDate.of(2015, 6, 1)))
                .contains(new Population(LocalDate.of(2006, 1, 1), 49762));
        assertThat(municipalities.populationOn(HVIDOVRE, LocalDate.of(2024, 1, 1)))
                .as("2023 is unknown")
                .contains(new Population(LocalDate.of(2020, 1, 1), 53527));
        assertThat(municipalities.populationOn(AARHUS, LocalDate.of(2019, 12, 31)))
                .isEmpty();
    }

    @Test
    void noMunicipalityHasAGlnUntilSomebodyTellsIt() {
        assertThat(municipalities.byCode(HVIDOVRE).orElseThrow().gln()).isNull();
        assertThat(municipalities.byCode(HVIDOVRE).orElseThrow().cvr()).hasToString("55606617");
    }
}
