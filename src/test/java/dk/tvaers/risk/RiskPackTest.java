package dk.tvaers.risk;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Scopes;
import dk.tvaers.testkit.SentStatements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RiskPackTest {

    private final Exposed exposed = new Exposed();
    private final RiskPack pack = Portal.bean(RiskPack.class);

    @Test
    void aMunicipalityReadsItsOwnAndTheJointOnesTheHeaviestFirstAndWhatIsOverdue() {
        RiskId late = exposed.local(exposed.data("Testmiljøet mangler", 2, 2));
        Exposed.late(late);
        exposed.joint(exposed.data("Snitfladerne skrider", 3, 4));
        exposed.secret();
        PackContent said = exposed.leader(GLOSTRUP, () -> of(GLOSTRUP)).orElseThrow();
        assertThat(titles(said.tables().getFirst()))
                .containsExactly(Exposed.SECRET, "Snitfladerne skrider", "Testmiljøet mangler");
        assertThat(said.tables().getFirst().rows().get(1)).contains("KY (fælles)", "Middel (12)", "Vi taler med dem");
        assertThat(titles(said.tables().getLast())).containsExactly("Testmiljøet mangler");
        assertThat(said.facts()).extracting(PackContent.Fact::value).containsExactly("3", "1", "1");
    }

    @Test
    void whatStaysInAMunicipalityIsInItsPackAndNotInTheReportUntilItIsEscalated() {
        RiskId secret = exposed.secret();
        assertThat(exposed.leader(GLOSTRUP, () -> of(GLOSTRUP)).toString()).contains(Exposed.SECRET);
        assertThat(secretary(null)).isEmpty();
        assertThat(secretary(GLOSTRUP)).isEmpty();
        exposed.escalate(secret);
        assertThat(secretary(null).toString()).contains(Exposed.SECRET, "KY, Glostrup");
        assertThat(exposed.fresh.asCoordinator(() -> of(ALBERTSLUND))).isEmpty();
    }

    @Test
    void itIsReadInOneStatement() {
        exposed.secret();
        exposed.joint(exposed.data("Snitfladerne skrider", 3, 4));
        assertThat(exposed.fresh.<Long>asCoordinator(() -> SentStatements.count(() -> of(null))))
                .isOne();
    }

    private Optional<PackContent> secretary(@Nullable MunicipalityCode code) {
        return exposed.fresh.as(Role.SECRETARY, null, null, () -> of(code));
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return pack.of(Scopes.of(code), Texts.DANISH);
    }

    private static List<String> titles(PackTable table) {
        return table.rows().stream().map(List::getFirst).toList();
    }
}
