package dk.tvaers.audit;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class KeptReadsTest {

    private static final Grant AUDITOR = new Grant(Role.AUDITOR, null, null, null);
    private static final Instant TEN = Instant.parse("2027-02-01T10:59:00Z");

    private final Guard guard = Portal.bean(Guard.class);
    private final CurrentContext context = Portal.bean(CurrentContext.class);
    private final TrailBook book = Portal.bean(TrailBook.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final PersonId auditor = fresh.person("Revisor", null);

    @Test
    void aLineIsWrittenOnceForEachPersonPlaceAndHour() throws Exception {
        read(TEN, "okonomi", AUDITOR);
        read(TEN.plusSeconds(50), "okonomi", AUDITOR);
        assertThat(part().entries()).hasSize(1);
        read(TEN, "okonomi/afregninger", AUDITOR);
        assertThat(part().entries()).hasSize(2);
        read(TEN.plusSeconds(60), "okonomi", AUDITOR);
        assertThat(part().entries()).hasSize(3);
        fresh.as(Role.AUDITOR, null, null, () -> context.at("okonomi", () -> guard.may(Right.SEE_ECONOMY, glostrup())));
        assertThat(part().entries()).hasSize(4);
    }

    @Test
    void theLineTellsWhoReadWhereAndForWhomInBothLanguages() throws Exception {
        PersonId away = fresh.person("Revisionschef", null);
        read(TEN, "okonomi", new Grant(Role.AUDITOR, null, null, away));
        read(TEN, "okonomi" + CurrentContext.AS_FILE, AUDITOR);
        assertThat(words(Texts.DANISH, part()))
                .satisfiesExactlyInAnyOrder(
                        line -> {
                            assertThat(line.who()).isEqualTo("Revisor (for Revisionschef)");
                            assertThat(line.kind()).isEqualTo("Økonomi");
                            assertThat(line.did()).isEqualTo("læste økonomi");
                            assertThat(line.changes()).containsExactly("Sted: okonomi");
                        },
                        line -> {
                            assertThat(line.who()).isEqualTo("Revisor");
                            assertThat(line.changes()).containsExactly("Sted: okonomi, hentet som fil");
                        });
        assertThat(words(Texts.ENGLISH, part()))
                .allSatisfy(line -> assertThat(line.did()).isEqualTo("read the economy"));
    }

    @Test
    void whoSeesItByAnotherRoleLeavesNoLineAndSendsNoStatement() throws Exception {
        assertThat(SentStatements.of(() -> {
                    read(TEN, "okonomi", AUDITOR, new Grant(Role.DIRECTOR, GLOSTRUP, null, null));
                    return read(TEN, "okonomi", new Grant(Role.COORDINATOR, null, null, null));
                }))
                .isEmpty();
        assertThat(part().entries()).isEmpty();
    }

    @Test
    void whoSeesTheOwnByAnotherRoleLeavesALineForWhatOnlyTheAuditorSees() throws Exception {
        Grant[] both = {AUDITOR, new Grant(Role.READER, GLOSTRUP, null, null)};
        as(both, () -> guard.may(Right.SEE_ECONOMY, glostrup()));
        assertThat(part().entries()).isEmpty();
        as(both, () -> guard.may(Right.SEE_ECONOMY, Target.of(ALBERTSLUND)));
        assertThat(part().entries()).hasSize(1);
    }

    @Test
    void theLineStandsWhenTheReadIsReadOnlyAndWhenItIsTakenBack() throws Exception {
        assertThatThrownBy(() -> transactions().executeRead(status -> {
                    read(TEN, "okonomi", AUDITOR);
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(part().entries()).hasSize(1);
    }

    @Test
    void nothingIsReadWhenTheLineCannotBeWritten() {
        CollaborationRef unknown = new CollaborationRef(CollaborationId.next(), "findes-ikke", "Findes ikke");
        AtomicBoolean read = new AtomicBoolean();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> context.within(
                            new Context.InCollaboration(unknown, new Actor(auditor, null, List.of(AUDITOR))), () -> {
                                guard.require(Right.SEE_ECONOMY);
                                read.set(true);
                            }))
                    .hasMessageContaining("foreign key");
        }
        assertThat(read).isFalse();
    }

    @Test
    void readingTheTrailItselfIsARead() {
        as(new Grant[] {AUDITOR}, () -> context.at("spor", () -> book.list(TrailFilter.ALL, TrailCursor.NEWEST, 10)));
        assertThat(part().entries()).hasSize(1);
    }

    private boolean read(Instant at, String place, Grant... grants) throws Exception {
        return Now.at(
                at,
                () -> as(
                        grants,
                        () -> context.at(place, () -> {
                            guard.require(Right.SEE_ECONOMY);
                            return true;
                        })));
    }

    private <T extends @Nullable Object> T as(Grant[] grants, Callable<T> call) {
        return fresh.as(auditor, List.of(grants), call);
    }

    private static Target glostrup() {
        return Target.of(GLOSTRUP);
    }

    private TrailPart part() {
        return fresh.asCoordinator(
                () -> book.list(new TrailFilter(null, null, null, "economy", "read", null), TrailCursor.NEWEST, 20));
    }

    private List<TrailLine> words(Locale language, TrailPart part) {
        return new TrailWords(Texts.in(language), Portal.bean(TrailKinds.class)).lines(part);
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return Portal.bean(TransactionOperations.class);
    }
}
