package dk.tvaers.help;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Scopes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HelpPackTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final LocalProjectId local =
            Projected.joined(fresh, Projected.project(fresh, "KY"), GLOSTRUP, Participation.IN_PROGRESS);
    private final HelpPack pack = Portal.bean(HelpPack.class);

    @Test
    void openWishesStandThereAndAnOfferWaitsForTheMunicipalitysAnswer() {
        assertThat(of(null)).isEmpty();
        HelpWishId id = fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> Portal.bean(AskingHelp.class)
                .ask(local, new WishData("En testleder", null, Now.today().plusDays(5))));
        assertThat(of(GLOSTRUP).orElseThrow().decisions()).isEmpty();
        fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> Portal.bean(OfferingHelp.class)
                .offer(id, ALBERTSLUND, "To dage"));
        PackContent own = of(GLOSTRUP).orElseThrow();
        assertThat(own.decisions())
                .containsExactly(new PackContent.Decision(
                        "Tag stilling til tilbuddet om hjælp: En testleder (KY).",
                        Now.today().plusDays(5)));
        assertThat(own.tables().getFirst().rows())
                .containsExactly(
                        List.of("En testleder", "KY", Now.today().plusDays(5).toString(), "Der er tilbudt hjælp", "1"));
        assertThat(of(ALBERTSLUND)).isEmpty();
        PackContent all = of(null).orElseThrow();
        assertThat(all.tables().getFirst().rows().getFirst()).contains("Glostrup");
        assertThat(all.decisions()).isEmpty();
    }

    @Test
    void everyOpenWishStandsThereHoweverManyThereAre() {
        HelpWishId id = fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> Portal.bean(AskingHelp.class)
                .ask(local, new WishData("En testleder", null, Now.today().plusDays(5))));
        Fresh.sql("""
                insert into help_wish (collaboration_id, id, local_project_id, title, asked_at, asked_by, version)
                with recursive n as (select 1 i union all select i + 1 from n where i < 205)
                select w.collaboration_id, w.id + n.i, w.local_project_id, concat(w.title, n.i), w.asked_at, w.asked_by, 0
                from help_wish w join n where w.id = ?""", id.value());
        assertThat(of(null).orElseThrow().tables().getFirst().rows()).hasSize(206);
        assertThat(of(GLOSTRUP).orElseThrow().tables().getFirst().rows()).hasSize(206);
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return fresh.as(Role.SECRETARY, null, null, () -> pack.of(Scopes.of(code), Texts.DANISH));
    }
}
