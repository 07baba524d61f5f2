package dk.tvaers.klik;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tasks are listed by the coordinator, marked in each municipality and counted. */
@Tag("database")
class KlikTest {

    private final Listed listed = new Listed();
    private final KlikTasks tasks = Portal.bean(KlikTasks.class);
    private final KlikMarks marks = Portal.bean(KlikMarks.class);

    @Test
    void whatIsDoneIsCountedOfWhatIsRelevant() {
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K01", "K02");
        listed.mark(listed.glostrup, Mark.NOT_RELEVANT, Listed.DAY, "K10");
        KlikCount count = listed.count(listed.glostrup);
        assertThat(count.said()).isEqualTo("2/3");
        assertThat(List.of(count.inProgress(), count.open(), count.notRelevant()))
                .containsExactly(0L, 1L, 1L);
        assertThat(count.percent()).isEqualTo(66);
        listed.mark(listed.glostrup, Mark.IN_PROGRESS, Listed.DAY, "K04.1");
        assertThat(listed.count(listed.glostrup).open()).isZero();
        listed.mark(listed.albertslund, Mark.NOT_RELEVANT, Listed.DAY, "K01", "K02", "K10", "K04.1");
        assertThat(listed.count(listed.albertslund).percent()).isNull();
        assertThat(listed.task("K10").total()).isZero();
        assertThat(listed.task("K01"))
                .extracting(KlikTaskItem::done, KlikTaskItem::total)
                .containsExactly(1L, 1L);
    }

    @Test
    void onlyMunicipalitiesThatTakePartAreCounted() {
        assertThat(listed.fresh.asCoordinator(() -> marks.counts(listed.sapa)))
                .extracting(KlikCount::municipalityName, KlikCount::said)
                .containsExactly(tuple("Albertslund", "0/4"), tuple("Glostrup", "0/4"));
        assertThat(listed.fresh.asCoordinator(() -> marks.of(listed.stopped))).isEmpty();
        assertThatThrownBy(() -> mark(
                        Role.COORDINATOR,
                        null,
                        null,
                        () -> marks.mark(
                                listed.stopped, Map.of(listed.task("K01").id(), 0L), Mark.DONE, Listed.DAY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anUnmarkedTaskIsOpenAndAMarkedOneCanBeOpenedAgain() {
        assertThat(of("K01").mark()).isNull();
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K01");
        assertThat(of("K01").markedOn()).isEqualTo(Listed.DAY);
        listed.mark(listed.glostrup, null, Listed.DAY, "K01");
        assertThat(of("K01").mark()).isNull();
        assertThat(of("K01").markedOn()).isNull();
        assertThat(listed.count(listed.glostrup).said()).isEqualTo("0/4");
    }

    @Test
    void aMarkHasADayThatIsNotToCome() {
        assertThatThrownBy(() ->
                        listed.mark(listed.glostrup, Mark.DONE, Now.today().plusDays(1), "K01"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field, Invalid.Problem::reason)
                        .containsExactly(tuple("on", "klik.in-future")));
        assertThatThrownBy(() -> listed.mark(listed.glostrup, Mark.DONE, null, "K01"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> listed.mark(listed.glostrup, Mark.DONE, Listed.DAY))
                .isInstanceOf(RuleBroken.class);
        listed.mark(listed.glostrup, Mark.DONE, Now.today(), "K01");
        assertThat(listed.count(listed.glostrup).done()).isOne();
    }

    @Test
    void manyAreMarkedAtOnceOrNoneWhenSomebodyElseMarkedOneOfThem() {
        KlikTaskId first = listed.task("K01").id();
        KlikTaskId second = listed.task("K02").id();
        listed.mark(listed.glostrup, Mark.IN_PROGRESS, Listed.DAY, "K02");
        assertThatThrownBy(() -> mark(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> marks.mark(listed.glostrup, Map.of(first, 0L, second, 0L), Mark.DONE, Listed.DAY)))
                .isInstanceOf(Conflict.class);
        assertThat(listed.count(listed.glostrup).done()).isZero();
        mark(
                Role.PROGRAMME_LEADER,
                GLOSTRUP,
                null,
                () -> marks.mark(listed.glostrup, Map.of(first, 0L, second, 1L), Mark.DONE, Listed.DAY));
        assertThat(listed.count(listed.glostrup).done()).isEqualTo(2);
    }

    @Test
    void theProgrammeLeaderTheProjectsLeaderAndTheCoordinatorMarkAndNobodyElse() {
        Map<KlikTaskId, Long> read = Map.of(listed.task("K01").id(), 0L);
        Map<KlikTaskId, Long> again = Map.of(listed.task("K01").id(), 1L);
        ProjectId other = Projected.project(listed.fresh, listed.programme, "KY");
        for (Runnable refused : List.<Runnable>of(
                () -> mark(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> done(read)),
                () -> mark(Role.PROJECT_LEADER, GLOSTRUP, other, () -> done(read)),
                () -> mark(Role.DIRECTOR, GLOSTRUP, null, () -> done(read)),
                () -> mark(Role.READER, GLOSTRUP, null, () -> done(read)))) {
            assertThatThrownBy(refused::run).isInstanceOf(Forbidden.class);
        }
        mark(Role.PROJECT_LEADER, GLOSTRUP, listed.sapa, () -> done(read));
        mark(Role.COORDINATOR, null, null, () -> marks.mark(listed.glostrup, again, null, null));
        assertThatThrownBy(() -> listed.fresh.as(
                        Role.PROGRAMME_LEADER,
                        GLOSTRUP,
                        null,
                        () -> tasks.take(listed.sapa, new KlikTaskData("K99", "Ny", null), 9)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsNoLongerListedKeepsItsMarksAndCountsNoMoreUntilItIsListedAgain() {
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K01", "K02");
        assertThat(listed.fresh.asCoordinator(() -> tasks.keepOnly(listed.sapa, Set.of("k02", "K10"))))
                .extracting(KlikTaskItem::number)
                .containsExactly("K01", "K04.1");
        assertThat(listed.fresh.asCoordinator(() -> tasks.keepOnly(listed.sapa, Set.of("K02", "K10"))))
                .isEmpty();
        assertThat(listed.count(listed.glostrup).said()).isEqualTo("1/2");
        assertThat(listed.fresh.asCoordinator(() -> marks.of(listed.glostrup)))
                .extracting(KlikMarkItem::number, KlikMarkItem::listed, KlikMarkItem::mark)
                .containsExactly(
                        tuple("K02", true, Mark.DONE), tuple("K10", true, null), tuple("K01", false, Mark.DONE));
        assertThat(listed.take(listed.sapa, "K01", "Opgave K01", null, 0).changed())
                .containsExactly("listed");
        assertThat(listed.count(listed.glostrup).said()).isEqualTo("2/3");
    }

    @Test
    void aNewerListChangesTitlesAndKeepsALinkOfWhichItSaysNothing() {
        listed.take(listed.sapa, "K01", "Opgave K01", "https://klik.example/K01", 0);
        assertThat(listed.take(listed.sapa, "k01", "Ny titel", null, 0).changed())
                .containsExactly("title");
        assertThat(listed.task("K01"))
                .extracting(KlikTaskItem::title, KlikTaskItem::link)
                .containsExactly("Ny titel", "https://klik.example/K01");
        assertThat(listed.take(listed.sapa, "K01", "Ny titel", null, 7).changed())
                .isEmpty();
    }

    @Test
    void aLinkLeadsToAPageByHttps() {
        KlikTaskItem task = listed.task("K01");
        for (String bad :
                List.of("http://klik.example", "javascript:alert(1)", "https:///uden-vaert", "K01", "https://a b")) {
            assertThatThrownBy(() -> link(task, task.version(), bad))
                    .as(bad)
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                            .extracting(Invalid.Problem::reason)
                            .containsExactly("klik.https"));
        }
        link(task, task.version(), " https://klik.example/K01 ");
        assertThat(listed.task("K01").link()).isEqualTo("https://klik.example/K01");
        assertThatThrownBy(() -> link(task, task.version(), null)).isInstanceOf(Conflict.class);
        link(task, listed.task("K01").version(), " ");
        assertThat(listed.task("K01").link()).isNull();
    }

    @Test
    void onlyATaskThatNobodyEverMarkedIsRemoved() {
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K01");
        listed.mark(listed.glostrup, null, null, "K01");
        assertThatThrownBy(() -> remove(listed.task("K01"))).isInstanceOf(RuleBroken.class);
        remove(listed.task("K02"));
        assertThat(listed.fresh.asCoordinator(() -> tasks.list(listed.sapa)))
                .extracting(KlikTaskItem::number)
                .containsExactly("K01", "K10", "K04.1");
    }

    @Test
    void tasksAreFoundByNumberAndTitle() {
        SearchSource search = Portal.bean(KlikSearch.class);
        listed.take(listed.sapa, "K05", "Saml fuldmagterne", null, 4);
        for (String typed : List.of("k05", "fuldmagt")) {
            assertThat(listed.fresh.asCoordinator(() -> search.search(new SearchText(typed), 10)))
                    .as(typed)
                    .extracting(SearchSource.Hit::title)
                    .containsExactly("K05 Saml fuldmagterne");
        }
    }

    @Test
    void theCountsOfAllAreReadInOneStatementHoweverManyThereAre() throws Exception {
        long few = SentStatements.count(() -> listed.fresh.asCoordinator(marks::counts));
        for (String code : List.of("KY", "KSD", "STS")) {
            ProjectId project = Projected.project(listed.fresh, listed.programme, code);
            Projected.joined(listed.fresh, project, GLOSTRUP, Participation.IN_PROGRESS);
            listed.take(project, "K01", "Opgave", null, 0);
        }
        assertThat(SentStatements.count(() -> listed.fresh.asCoordinator(marks::counts)))
                .isEqualTo(few);
        assertThat(listed.fresh.asCoordinator(() -> marks.counts())).hasSize(5);
    }

    private KlikMarkItem of(String number) {
        return listed.fresh.asCoordinator(
                () -> marks.get(listed.glostrup, listed.task(number).id()));
    }

    private void done(Map<KlikTaskId, Long> read) {
        marks.mark(listed.glostrup, read, Mark.DONE, Listed.DAY);
    }

    private void link(KlikTaskItem task, long version, @Nullable String link) {
        mark(Role.COORDINATOR, null, null, () -> tasks.link(task.id(), version, link));
    }

    private void remove(KlikTaskItem task) {
        mark(Role.COORDINATOR, null, null, () -> tasks.remove(task.id(), task.version()));
    }

    private void mark(Role role, @Nullable MunicipalityCode code, @Nullable ProjectId project, Runnable act) {
        listed.fresh.as(role, code, project, () -> {
            act.run();
            return role;
        });
    }
}
