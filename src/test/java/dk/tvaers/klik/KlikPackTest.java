package dk.tvaers.klik;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
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
class KlikPackTest {

    private final Listed listed = new Listed();
    private final KlikPack pack = Portal.bean(KlikPack.class);

    @Test
    void whatIsDoneOfEachProjectIsCountedInAMunicipalityAndInAll() {
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K01", "K02");
        listed.mark(listed.glostrup, Mark.NOT_RELEVANT, Listed.DAY, "K10");
        assertThat(of(GLOSTRUP).orElseThrow().tables().getFirst().rows())
                .containsExactly(List.of("SAPA", "2", "3", "66", "0", "1"));
        assertThat(of(null).orElseThrow().tables().getFirst().rows())
                .containsExactly(List.of("SAPA", "2", "2", "7", "28", "0"));
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K04.1");
        assertThat(of(null).orElseThrow().tables().getFirst().rows())
                .containsExactly(List.of("SAPA", "2", "3", "7", "42", "1"));
        assertThat(of(new MunicipalityCode("169"))).as("it has stopped").isEmpty();
    }

    @Test
    void itIsReadInOneStatement() {
        assertThat(listed.fresh.<Long>asCoordinator(
                        () -> SentStatements.count(() -> pack.of(Scopes.of(null), Texts.DANISH))))
                .isOne();
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return listed.fresh.as(Role.SECRETARY, null, null, () -> pack.of(Scopes.of(code), Texts.DANISH));
    }
}
