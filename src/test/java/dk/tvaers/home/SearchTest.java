package dk.tvaers.home;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SearchTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);
    private final ProjectId ky = Projected.project(fresh, "KY");

    @Test
    void aMunicipalityIsFoundByEveryWayInWhichItIsWritten() {
        for (String typed : List.of(
                "Høje Taastrup", "HØJE-TÅSTRUP KOMMUNE", "høje-taastrup", "taas", "tåstrup", "169", "taastrup høje")) {
            assertThat(titles(typed)).as(typed).contains("Høje-Taastrup Kommune");
        }
    }

    @Test
    void aPersonIsFoundByPartsOfTheNameWithAaForAa() {
        fresh.person("Programleder Åse Prøve", GLOSTRUP);
        fresh.person("Programleder Aase Øster", GLOSTRUP);
        assertThat(titles("aase")).contains("Programleder Åse Prøve", "Programleder Aase Øster");
        assertThat(titles("åse prø")).contains("Programleder Åse Prøve").doesNotContain("Programleder Aase Øster");
        assertThat(titles("øst")).contains("Programleder Aase Øster");
        assertThat(titles("100%")).isEmpty();
        assertThat(titles("_")).isEmpty();
    }

    @Test
    void aProjectIsFoundAndInAMunicipalityByWordsOfBothInEitherOrder() {
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        assertThat(titles("ky")).contains("KY", "KY, Glostrup");
        assertThat(titles("ky glos")).containsExactly("KY, Glostrup");
        assertThat(titles("glostrup ky")).containsExactly("KY, Glostrup");
    }

    @Test
    void oneCharacterFindsNothingAndAnotherCollaborationsAreNotFound() {
        assertThat(titles("k")).isEmpty();
        Fresh other = Fresh.collaboration(ALBERTSLUND);
        other.person("Kun i den anden", ALBERTSLUND);
        assertThat(titles("Kun i den anden")).isEmpty();
    }

    @Test
    void noSourceIsAskedWithoutItsRightAndEachGivesAFew() {
        for (Role role : Role.values()) {
            List<Search.Found> found =
                    fresh.as(role, GLOSTRUP, ky, () -> Portal.bean(Search.class).find("er"));
            assertThat(found).allSatisfy(kind -> assertThat(kind.hits()).hasSizeBetween(1, 8));
        }
    }

    @Test
    void wordsMatchInAnyOrderAndOnlyWhenAllAreThere() {
        assertThat(new SearchText("b a").matches("a b")).isTrue();
        assertThat(new SearchText("a c").matches("a b")).isFalse();
        assertThat(new SearchText("  ").isEmpty()).isTrue();
        assertThat(new SearchText("50%_\\").patterns().typed()).isEqualTo("%50\\%\\_\\\\%");
    }

    private List<String> titles(String typed) {
        return fresh.asCoordinator(() -> Portal.bean(Search.class).find(typed)).stream()
                .flatMap(found -> found.hits().stream())
                .map(SearchSource.Hit::title)
                .toList();
    }
}
