package dk.tvaers.position;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.document.Documents;
import dk.tvaers.document.RecordRef;
import dk.tvaers.document.Sample;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.FilingSource;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Overtaken;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PositionsTest {

    private static final LocalDate TODAY = Now.today();

    private final Positions positions = Portal.bean(Positions.class);
    private final PositionWork work = Portal.bean(PositionWork.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);

    @Test
    void aMunicipalityRaisesAQuestionForItselfAndForNoOther() {
        PositionId id = leader(GLOSTRUP, () -> positions.raise(GLOSTRUP, data(TODAY.plusDays(9))));
        PositionItem raised = get(id);
        assertThat(raised.municipality()).isEqualTo(GLOSTRUP);
        assertThat(raised.state()).isEqualTo(PositionState.RAISED);
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> positions.raise(ALBERTSLUND, data(null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> positions.raise(null, data(null))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aQuestionIsNotRaisedByANonMemberNorWithADeadlineThatIsPast() {
        Fresh.sql(
                "insert into member (collaboration_id, municipality_code) values (?, '169')",
                fresh.ref().id().value());
        refused(
                "position.rule.no-member",
                () -> leader(HOEJE_TAASTRUP, () -> positions.raise(HOEJE_TAASTRUP, data(null))));
        invalid("deadline", () -> coordinator(() -> positions.raise(null, data(TODAY.minusDays(1)))));
        invalid(
                "question",
                () -> coordinator(() -> positions.raise(null, new PositionData(" ", null, "KL", null, null, null))));
    }

    @Test
    void whatAMunicipalitySaysHoldsUntilItSaysSomethingElseAndBothStay() {
        PositionId id = raised();
        state(id, GLOSTRUP, 0, new StandData(Stand.FOR, null));
        assertThatThrownBy(() -> state(id, GLOSTRUP, 0, new StandData(Stand.FOR, null)))
                .isInstanceOf(Conflict.class);
        state(id, GLOSTRUP, 1, new StandData(Stand.AGAINST, "For dyrt"));
        assertThat(coordinator(() -> work.stands(id)))
                .extracting(MunicipalityStand::municipality, MunicipalityStand::number, MunicipalityStand::stand)
                .containsExactly(tuple(GLOSTRUP, 2, Stand.AGAINST), tuple(ALBERTSLUND, 0, null));
        assertThat(coordinator(() -> work.allStands(id)))
                .extracting(MunicipalityStand::stand)
                .containsExactly(Stand.AGAINST, Stand.FOR);
        PositionItem item = get(id);
        assertThat(item.inFavour()).isZero();
        assertThat(item.opposed()).isEqualTo(1);
    }

    @Test
    void whoIsAgainstSaysWhyAndNobodySpeaksForAnother() {
        PositionId id = raised();
        invalid("word", () -> state(id, GLOSTRUP, 0, new StandData(Stand.AGAINST, " ")));
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> {
                    work.state(id, ALBERTSLUND, 0, new StandData(Stand.FOR, null));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.READER, GLOSTRUP, null, () -> {
                    work.state(id, GLOSTRUP, 0, new StandData(Stand.FOR, null));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aQuestionGoesFromRaisedOverAgreedSentAndAnsweredToClosed() {
        PositionId id = raised();
        refused("position.rule.nothing-agreed", () -> record(id, LetterDirection.SENT, TODAY, null));
        agree(id, 0, "Vi vil have API'er", TODAY);
        assertThat(get(id).state()).isEqualTo(PositionState.AGREED);
        invalid("on", () -> record(id, LetterDirection.ANSWERED, TODAY, "Nej"));
        invalid("on", () -> record(id, LetterDirection.SENT, TODAY.minusDays(1), null));
        record(id, LetterDirection.SENT, TODAY, null);
        assertThat(get(id).state()).isEqualTo(PositionState.SENT);
        invalid("note", () -> record(id, LetterDirection.ANSWERED, TODAY, null));
        record(id, LetterDirection.ANSWERED, TODAY, "I får dem til sommer");
        assertThat(get(id).state()).isEqualTo(PositionState.ANSWERED);
        assertThat(coordinator(() -> work.letters(id)))
                .extracting(PositionLetter::direction, PositionLetter::number)
                .containsExactly(tuple(LetterDirection.ANSWERED, null), tuple(LetterDirection.SENT, 1));
        close(id, PositionResult.MET);
        assertThat(get(id).state()).isEqualTo(PositionState.CLOSED);
    }

    @Test
    void noDocumentComesOntoAQuestionThatIsBeingClosed() throws Exception {
        PositionId id = leader(GLOSTRUP, () -> positions.raise(GLOSTRUP, data(TODAY.plusDays(9))));
        RecordRef on = coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
        Future<?> written = Overtaken.by(
                "update joint_position set closed_on = '2016-03-01', version = version + 1 where id = " + id.value(),
                "joint_position",
                () -> Sample.document(fresh, Sample.shared("For sent", null), on));
        assertThatThrownBy(written::get).hasRootCauseInstanceOf(RuleBroken.class);
        assertThat(fresh.count("select count(*) from document where collaboration_id = ?"))
                .isZero();
    }

    @Test
    void aClosedQuestionTakesNothingMoreIn() {
        PositionId id = raised();
        invalid("result", () -> close(id, PositionResult.MET));
        close(id, PositionResult.WITHDRAWN);
        refused("position.rule.closed", () -> state(id, GLOSTRUP, 0, new StandData(Stand.FOR, null)));
        refused("position.rule.closed", () -> agree(id, 0, "Vi vil", TODAY));
        refused("position.rule.closed", () -> record(id, LetterDirection.SENT, TODAY, null));
        refused("position.rule.closed", () -> close(id, PositionResult.WITHDRAWN));
        refused(
                "position.rule.closed",
                () -> coordinator(() -> {
                    positions.change(id, get(id).version(), data(null));
                    return true;
                }));
    }

    @Test
    void aNewWordingSupersedesAndTheOldOneStays() {
        PositionId id = raised();
        agree(id, 0, "Først", TODAY.minusDays(2));
        assertThatThrownBy(() -> agree(id, 0, "Samtidig", TODAY)).isInstanceOf(Conflict.class);
        invalid("agreedOn", () -> agree(id, 1, "Før", TODAY.minusDays(3)));
        agree(id, 1, "Siden", TODAY);
        assertThat(get(id).wording()).isEqualTo("Siden");
        assertThat(coordinator(() -> work.wordings(id)))
                .extracting(PositionWording::wording)
                .containsExactly("Siden", "Først");
    }

    @Test
    void aDeadlineIsToldOfUntilThePositionIsSent() {
        PositionId id = leader(GLOSTRUP, () -> positions.raise(GLOSTRUP, data(TODAY.plusDays(9))));
        PositionDeadlines calendar = Portal.bean(PositionDeadlines.class);
        assertThat(coordinator(positions::withDeadline))
                .extracting(PositionItem::id)
                .containsExactly(id);
        assertThat(coordinator(() -> calendar.of(ALBERTSLUND, Locale.of("da"))))
                .extracting(CalendarEvent::when)
                .containsExactly(new CalendarEvent.Day(TODAY.plusDays(9)));
        assertThat(get(id).isOverdueOn(TODAY.plusDays(10))).isTrue();
        agree(id, 0, "Vi vil", TODAY);
        record(id, LetterDirection.SENT, TODAY, null);
        assertThat(get(id).isOverdueOn(TODAY.plusDays(10))).isFalse();
        assertThat(coordinator(() -> calendar.of(ALBERTSLUND, Locale.of("da")))).isEmpty();
    }

    @Test
    void openQuestionsWithADeadlineAreToldOfThoseToBeSentBeforeThoseThatWait() {
        PositionId waits = coordinator(() -> positions.raise(null, data(TODAY.plusDays(3))));
        PositionId toBeSent = coordinator(() -> positions.raise(null, data(TODAY.plusDays(90))));
        raised();
        PositionId closed = coordinator(() -> positions.raise(null, data(TODAY.plusDays(4))));
        agree(waits, 0, "Vi vil", TODAY);
        record(waits, LetterDirection.SENT, TODAY, null);
        close(closed, PositionResult.WITHDRAWN);
        assertThat(coordinator(positions::withDeadline))
                .extracting(PositionItem::id)
                .containsExactly(toBeSent, waits);
    }

    @Test
    void whoHasSaidNothingIsRemindedOnceBeforeTheDeadlineAndWhoHasIsNot() {
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "165", null);
        PositionId id = coordinator(() -> positions.raise(null, data(TODAY.plusDays(20))));
        assertThat(told("position-raised")).containsExactly(2L, 2L);
        state(id, GLOSTRUP, 0, new StandData(Stand.FOR, null));
        remind(TODAY.plusDays(12));
        assertThat(told("position-silent")).containsExactly(0L, 0L);
        remind(TODAY.plusDays(13));
        remind(TODAY.plusDays(14));
        assertThat(told("position-silent")).containsExactly(1L, 1L);
        remind(TODAY.plusDays(21));
        assertThat(told("position-silent")).containsExactly(1L, 1L);
        coordinator(() -> {
            positions.change(id, positions.get(id).version(), data(TODAY.plusDays(40)));
            return true;
        });
        remind(TODAY.plusDays(35));
        assertThat(told("position-silent")).containsExactly(2L, 2L);
    }

    @Test
    void whenSomethingIsHeldInCommonOnlyTheCoordinatorIsRemindedUntilItIsSent() {
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        PositionId id = coordinator(() -> positions.raise(null, data(TODAY.plusDays(5))));
        agree(id, 0, "Vi vil", TODAY);
        remind(TODAY);
        remind(TODAY.plusDays(1));
        assertThat(told("position-silent")).containsExactly(0L, 0L);
        assertThat(told("position-due")).containsExactly(1L, 1L);
        PositionId sent = coordinator(() -> positions.raise(null, data(TODAY.plusDays(5))));
        agree(sent, 0, "Vi vil", TODAY);
        record(sent, LetterDirection.SENT, TODAY, null);
        remind(TODAY.plusDays(2));
        assertThat(told("position-due")).containsExactly(1L, 1L);
    }

    @Test
    void aQuestionIsFiledWithItsStandsWordingsLettersAndSharedDocuments() {
        PositionId id = raised();
        state(id, GLOSTRUP, 0, new StandData(Stand.FOR, "Vi har et udbud i gang"));
        agree(id, 0, "Vi vil have API'er", TODAY);
        record(id, LetterDirection.SENT, TODAY, "Sendt med sikker post");
        RecordRef on = coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
        Sample.document(fresh, Sample.shared("Brev", null), on);
        Sample.document(fresh, Sample.internal("Notat", GLOSTRUP), on);
        FilingSource.Filed filed =
                coordinator(() -> Portal.bean(PositionFiling.class).record(id, Locale.of("da")));
        assertThat(filed.title()).isEqualTo("Skal KOMBIT stille API'er til rådighed?");
        assertThat(filed.parts())
                .extracting(FilingSource.Part::heading)
                .containsExactly("Baggrund", "Fælles holdning", "Kommunernes holdninger", "Sendt og besvaret");
        assertThat(filed.parts().get(2).rows()).contains(List.of("Glostrup", "For", "Vi har et udbud i gang"));
        assertThat(filed.attachments()).hasSize(1);
    }

    @Test
    void howManyQuestionsThereAreTheyAreReadAndRemindedOfInAFixedNumberOfStatements() throws Exception {
        coordinator(() -> positions.raise(null, data(TODAY.plusDays(5))));
        long readOne = statements(positions::withDeadline);
        long remindOne = statements(this::remindNow);
        for (int i = 0; i < 4; i++) {
            coordinator(() -> positions.raise(null, data(TODAY.plusDays(60))));
        }
        assertThat(statements(positions::withDeadline)).isEqualTo(readOne);
        assertThat(statements(this::remindNow)).isEqualTo(remindOne);
    }

    private long statements(Callable<?> call) throws Exception {
        return coordinator(() -> SentStatements.count(call));
    }

    private boolean remindNow() {
        Portal.bean(PositionReminding.class).run();
        return true;
    }

    private void remind(LocalDate day) {
        Now.at(day.atTime(7, 0).atZone(Now.COPENHAGEN).toInstant(), () -> {
            coordinator(this::remindNow);
        });
    }

    /** How many were told behind the bell, and how many by mail. */
    private List<Long> told(String kind) {
        return Stream.of("message", "mail")
                .map(table -> fresh.count(
                        "select count(*) from " + table + " where collaboration_id = ? and kind = '" + kind + "'"))
                .toList();
    }

    @Test
    void aQuestionOfAnotherCollaborationIsNotThere() {
        PositionId id = raised();
        Fresh other = Fresh.collaboration(GLOSTRUP);
        assertThatThrownBy(() -> other.asCoordinator(() -> positions.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.asCoordinator(
                        () -> work.record(id, new LetterData(LetterDirection.SENT, "KL", TODAY, null))))
                .isInstanceOf(NotFound.class);
    }

    private PositionId raised() {
        return coordinator(() -> positions.raise(null, data(null)));
    }

    private static PositionData data(@Nullable LocalDate deadline) {
        return new PositionData("Skal KOMBIT stille API'er til rådighed?", "Baggrund", "KOMBIT", null, null, deadline);
    }

    private PositionItem get(PositionId id) {
        return coordinator(() -> positions.get(id));
    }

    private void state(PositionId id, MunicipalityCode code, long version, StandData data) {
        leader(code, () -> {
            work.state(id, code, version, data);
            return true;
        });
    }

    private void agree(PositionId id, long version, String wording, LocalDate on) {
        coordinator(() -> {
            work.agree(id, version, new WordingData(wording, on));
            return true;
        });
    }

    private void record(PositionId id, LetterDirection direction, LocalDate on, @Nullable String note) {
        coordinator(() -> work.record(id, new LetterData(direction, "KOMBIT", on, note)));
    }

    private void close(PositionId id, PositionResult result) {
        coordinator(() -> {
            positions.close(id, positions.get(id).version(), new ClosingData(result, "Det kom der ud af det", TODAY));
            return true;
        });
    }

    private <T> T coordinator(Callable<T> call) {
        return fresh.asCoordinator(call);
    }

    private <T> T leader(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, code, null, call);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }

    private static void invalid(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .extracting(Invalid.Problem::field)
                .contains(field));
    }
}
