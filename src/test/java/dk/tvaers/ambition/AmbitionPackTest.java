package dk.tvaers.ambition;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Scopes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AmbitionPackTest {

    private final Asked asked = new Asked();
    private final AmbitionPack pack = Portal.bean(AmbitionPack.class);

    @Test
    void aMunicipalityIsAskedUntilItsAnswerIsApproved() {
        assertThat(of(GLOSTRUP).orElseThrow().decisions()).isEmpty();
        AmbitionSurveyId survey = asked.open();
        assertThat(of(GLOSTRUP).orElseThrow().decisions())
                .containsExactly(new PackContent.Decision(
                        "Fastlæg kommunens ambitioner for projekterne i Monopolbrud.",
                        Now.today().plusDays(14)));
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT));
        assertThat(of(GLOSTRUP).orElseThrow().decisions()).singleElement().satisfies(each -> assertThat(each.what())
                .startsWith("Godkend kommunens ambitioner"));
        asked.approve(survey, GLOSTRUP);
        assertThat(of(GLOSTRUP).orElseThrow().decisions()).isEmpty();
        assertThat(of(ALBERTSLUND).orElseThrow().decisions()).hasSize(1);
        assertThat(of(null).orElseThrow().decisions()).isEmpty();
    }

    @Test
    void levelsThatAreApartFromTheJointOneStandThereWithHowFar() {
        assertThat(of(GLOSTRUP).orElseThrow().isEmpty()).isTrue();
        AmbitionSurveyId survey = asked.open();
        AmbitionLevel highest = AmbitionLevel.values()[AmbitionLevel.values().length - 1];
        AmbitionLevel lowest = AmbitionLevel.values()[0];
        asked.submit(survey, GLOSTRUP, asked.both(highest, lowest));
        asked.approve(survey, GLOSTRUP);
        asked.fresh.asCoordinator(() -> {
            Portal.bean(JointLevels.class).decide(asked.ky, 0, new DecisionData(lowest, Now.today(), "Styregruppen"));
            Portal.bean(JointLevels.class).decide(asked.sapa, 0, new DecisionData(lowest, Now.today(), "Styregruppen"));
            return true;
        });
        PackContent own = of(GLOSTRUP).orElseThrow();
        int apart = Math.abs(highest.stepsAbove(lowest));
        assertThat(own.tables().getFirst().rows()).singleElement().satisfies(row -> assertThat(row)
                .startsWith("KY")
                .contains(apart + (highest.stepsAbove(lowest) > 0 ? " over" : " under"), "Styregruppen"));
        assertThat(own.sentences()).containsExactly("Kommunens niveau er det fælles niveau i 1 af 2 projekter.");
        assertThat(of(ALBERTSLUND).orElseThrow().isEmpty()).isTrue();
        assertThat(of(null).orElseThrow().tables().getFirst().rows())
                .extracting(List::getFirst, row -> row.get(1), row -> row.get(5))
                .containsExactlyInAnyOrder(tuple("KY", "1", "1"), tuple("SAPA", "1", "0"));
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return asked.fresh.as(Role.SECRETARY, null, null, () -> pack.of(Scopes.of(code), Texts.DANISH));
    }
}
