package dk.tvaers.economy.statement.ui;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Test;

class StatementLinksTest extends ViewTest {

    private final Settling settling = new Settling();
    private final Visitor director = Visitor.with(Role.DIRECTOR, settling.fresh.ref(), "165", null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, settling.fresh.ref(), "165", null);

    @Test
    void thePageOffersTheFilesOfThoseWhomTheReaderSees() {
        settling.cost("Løn", GLOSTRUP, "90");
        SettlementId id = settling.begin();
        open(leader, address(id));
        assertThat(text())
                .contains("Regneark med formler og bilag", "Opgørelse for Albertslund (PDF)")
                .doesNotContain("Posteringer til økonomisystem", "Opgørelse for Glostrup");
        settling.locked(id);
        open(director, address(id));
        assertThat(text())
                .contains("Posteringer til økonomisystem (CSV)")
                .containsSubsequence(
                        "Opgørelse for Albertslund (PDF)",
                        "Opgørelse for Glostrup (PDF)",
                        "Opgørelse for Høje-Taastrup (PDF)");
    }

    private String address(SettlementId id) {
        return "s/" + settling.fresh.ref().slug() + "/" + Settlements.PATH + "/" + id;
    }
}
