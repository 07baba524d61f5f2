package dk.tvaers.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.importing.ImportKind.Act;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.Work.Phase;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class BackgroundImportsTest {

    private static final String MEMBERS = "Kommune;Medlem fra\nGlostrup;01-01-2014\n169;01-01-2014\n";
    private static final String MEMBERSHIPS = "select count(*) from membership where collaboration_id = ?";

    private final Fresh fresh = Fresh.collaboration();
    private final PersonId me = fresh.person("Koordinator", null);
    private final BackgroundImports imports = Portal.bean(BackgroundImports.class);
    private final LongWork work = Portal.bean(LongWork.class);

    @Test
    void aFileIsLookedAtThenDoneAndFoundAgainByWhoAskedForIt() {
        WorkId looked = preview(MEMBERS);
        assertThat(get(looked).phase()).isEqualTo(Phase.WAITING);
        Due.run();
        Work shown = get(looked);
        assertThat(shown.phase()).isEqualTo(Phase.DONE);
        assertThat(shown.total()).isEqualTo(2);
        assertThat(result(shown).isReady()).isTrue();
        assertThat(fresh.count(MEMBERSHIPS)).isZero();

        WorkId applied = mine(() -> imports.apply(looked));
        Due.run();
        assertThat(result(get(applied)).applied()).isTrue();
        assertThat(fresh.count(MEMBERSHIPS)).isEqualTo(2);
        assertThat(mine(() -> imports.latest("members"))).extracting(Work::id).containsExactly(applied, looked);
        assertThat(mine(() -> imports.latest("people"))).isEmpty();
    }

    @Test
    void whatCannotBeAcceptedIsKeptWithItsReasons() {
        WorkId rows = preview(MEMBERS + "Atlantis;01-01-2014\n");
        WorkId noList = preview("Kommune;Note\nGlostrup;x\n");
        Due.run();
        assertThat(result(get(rows)).problems())
                .containsExactly(
                        new ImportResult.Problem(4, "municipality", "import.no-municipality", List.of("Atlantis")));
        KeptImport kept = mine(() -> imports.result(get(noList)));
        assertThat(kept.result()).isNull();
        assertThat(kept.refused()).extracting(ImportResult.Problem::reason).containsExactly("import.column-missing");
    }

    @Test
    void whatWaitsIsStoppedAtOnceAndNothingIsDone() {
        WorkId id = preview(MEMBERS);
        mine(() -> {
            work.stop(id);
            return true;
        });
        assertThat(get(id).phase()).isEqualTo(Phase.STOPPED);
        Due.run();
        assertThat(get(id).phase()).isEqualTo(Phase.STOPPED);
        assertThat(get(id).result()).isNull();
    }

    @Test
    void whatIsDoneAgainAfterTheInstanceWasKilledChangesNothingTwice() {
        WorkId looked = preview(MEMBERS);
        Due.run();
        WorkId applied = mine(() -> imports.apply(looked));
        mine(() -> Portal.bean(Imports.class).apply("members", MEMBERS.getBytes(StandardCharsets.UTF_8)));
        Due.run();
        assertThat(result(get(applied)).count(Act.UNCHANGED)).isEqualTo(2);
        assertThat(fresh.count(MEMBERSHIPS)).isEqualTo(2);
    }

    @Test
    void nobodyElseFindsItNotEvenOfTheSameCollaboration() {
        WorkId id = preview(MEMBERS);
        assertThatThrownBy(() -> fresh.as(Role.COORDINATOR, null, null, () -> work.get(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fresh.as(Role.COORDINATOR, null, null, () -> imports.apply(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fresh.as(Role.COORDINATOR, null, null, () -> {
                    work.stop(id);
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fresh.as(Role.SECRETARY, null, null, () -> imports.latest("members")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoLosesTheRightMeanwhileHasNothingDone() {
        WorkId id = fresh.as(
                Role.SECRETARY,
                null,
                null,
                () -> work.start(ImportWork.NAME, "medlemmer.csv", "apply:members", bytes()));
        Due.run();
        assertThat(fresh.count("select count(*) from work where collaboration_id = ? and phase = 'FAILED' and id = "
                        + id.value()))
                .isOne();
        assertThat(fresh.count(MEMBERSHIPS)).isZero();
    }

    @Test
    void afterAWeekItIsForgotten() {
        WorkId id = preview(MEMBERS);
        Due.run();
        Due.startTurnsOf("work-cleaning", Now.instant().plus(Duration.ofDays(5)));
        Due.runAt(Now.instant().plus(Duration.ofDays(6).plusHours(4)));
        assertThat(get(id).phase()).isEqualTo(Phase.DONE);
        Due.startTurnsOf("work-cleaning", Now.instant().plus(Duration.ofDays(7)));
        Due.runAt(Now.instant().plus(Duration.ofDays(8).plusHours(4)));
        assertThatThrownBy(() -> get(id)).isInstanceOf(NotFound.class);
    }

    private <T> T mine(Callable<T> call) {
        return fresh.as(me, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }

    private WorkId preview(String file) {
        return mine(() -> imports.preview("members", null, "medlemmer.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes() {
        return MEMBERS.getBytes(StandardCharsets.UTF_8);
    }

    private Work get(WorkId id) {
        return mine(() -> work.get(id));
    }

    private ImportResult result(Work done) {
        return Objects.requireNonNull(mine(() -> imports.result(done)).result());
    }
}
