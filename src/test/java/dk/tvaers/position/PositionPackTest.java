package dk.tvaers.position;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.home.Agenda;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Scopes;
import dk.tvaers.testkit.SentStatements;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PositionPackTest {

    private static final String QUESTION = "Skal KOMBIT stille API'er til rådighed?";

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Positions positions = Portal.bean(Positions.class);
    private final PositionPack pack = Portal.bean(PositionPack.class);
    private final LocalDate deadline = Now.today().plusDays(14);

    @Test
    void aMunicipalityIsAskedWhereItStandsUntilItHasSaidSo() {
        assertThat(of(GLOSTRUP)).isEmpty();
        PositionId id = raise(deadline);
        assertThat(of(GLOSTRUP).orElseThrow().decisions())
                .containsExactly(new PackContent.Decision("Beslut, hvor kommunen står: " + QUESTION, deadline));
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
            Portal.bean(PositionWork.class).state(id, GLOSTRUP, 0, new StandData(Stand.FOR, null));
            Portal.bean(PositionWork.class).state(id, GLOSTRUP, 1, new StandData(Stand.AGAINST, "For dyrt"));
            return true;
        });
        assertThat(of(GLOSTRUP).orElseThrow().decisions()).isEmpty();
        assertThat(of(GLOSTRUP).orElseThrow().tables().getFirst().rows().getFirst())
                .containsExactly(QUESTION, "KOMBIT", "Rejst", deadline.toString(), "Imod", "");
        assertThat(of(ALBERTSLUND).orElseThrow().decisions()).hasSize(1);
        assertThat(of(null).orElseThrow().tables().getFirst().rows().getFirst()).endsWith("0", "1", "0");
        assertThat(of(null).orElseThrow().decisions()).isEmpty();
    }

    @Test
    void itIsReadInTwoStatementsHoweverManyThereAre() {
        raise(deadline);
        raise(null);
        assertThat(fresh.<Long>asCoordinator(
                        () -> SentStatements.count(() -> pack.of(Scopes.of(GLOSTRUP), Texts.DANISH))))
                .isEqualTo(2);
    }

    @Test
    void whatIsToBeSentWithinTwoWeeksIsForTheNextMeeting() {
        raise(deadline.plusDays(1));
        raise(null);
        assertThat(fresh.asCoordinator(() -> Portal.bean(Agenda.class).gather()))
                .isEmpty();
        PositionId near = raise(deadline);
        assertThat(fresh.asCoordinator(() -> Portal.bean(Agenda.class).gather()))
                .singleElement()
                .satisfies(points -> assertThat(points.items()).singleElement().satisfies(item -> {
                    assertThat(item.record()).isEqualTo(near);
                    assertThat(item.why()).isEqualTo("Baggrund");
                }));
    }

    private PositionId raise(@Nullable LocalDate day) {
        return fresh.asCoordinator(
                () -> positions.raise(null, new PositionData(QUESTION, "Baggrund", "KOMBIT", null, null, day)));
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return fresh.as(Role.SECRETARY, null, null, () -> pack.of(Scopes.of(code), Texts.DANISH));
    }
}
