package dk.tvaers.matter;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Members;
import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentData;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.DocumentType;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.document.Sample;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.FilingSource;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MattersTest {

    private static final LocalDate TODAY = Now.today();

    private final Matters matters = Portal.bean(Matters.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);

    @Test
    void askedAreTheMembersOfTheDay() {
        coordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(TODAY, null)));
        MatterId before = open(data(null, TODAY.minusDays(1)));
        assertThat(coordinator(() -> matters.progress(before)))
                .extracting(MunicipalityProgress::code)
                .containsExactly(GLOSTRUP, ALBERTSLUND);
        MatterId now = open(data(null, TODAY));
        assertThat(coordinator(() -> matters.progress(now))).hasSize(3);
        refused("matter.rule.nobody", () -> open(data(null, LocalDate.of(2014, 12, 31))));
        assertThatThrownBy(() -> leader(GLOSTRUP, () -> matters.open(data(null, TODAY))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoComesLaterIsAskedOnceAndMarked() {
        MatterId id = open(data(null, TODAY));
        refused("matter.rule.no-member", () -> askLate(id, HOEJE_TAASTRUP));
        coordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(TODAY, null)));
        refused("matter.rule.not-asked", () -> write(id, HOEJE_TAASTRUP, 0, prepared(TODAY)));
        askLate(id, HOEJE_TAASTRUP);
        refused("matter.rule.asked-already", () -> askLate(id, HOEJE_TAASTRUP));
        assertThat(coordinator(() -> matters.progress(id)))
                .extracting(MunicipalityProgress::code, MunicipalityProgress::joinedLate)
                .containsExactly(tuple(GLOSTRUP, false), tuple(ALBERTSLUND, false), tuple(HOEJE_TAASTRUP, true));
    }

    @Test
    void aMunicipalityWritesItsOwnStepsTheCoordinatorAllAndAReaderNone() {
        MatterId id = open(data(null, TODAY));
        write(id, GLOSTRUP, 0, prepared(TODAY));
        assertThatThrownBy(() -> write(id, GLOSTRUP, 0, prepared(TODAY))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> leader(ALBERTSLUND, () -> {
                    matters.write(id, GLOSTRUP, 1, agenda(TODAY.plusDays(3)));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.READER, GLOSTRUP, null, () -> {
                    matters.write(id, GLOSTRUP, 1, agenda(TODAY.plusDays(3)));
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        coordinator(() -> {
            matters.write(id, GLOSTRUP, 1, agenda(TODAY.plusDays(3)));
            return true;
        });
        MunicipalityProgress glostrup = progress(id, GLOSTRUP);
        assertThat(glostrup.preparedOn()).isEqualTo(TODAY);
        assertThat(glostrup.onAgendaOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(glostrup.decided()).isNull();
    }

    @Test
    void aNewDecisionSupersedesAndTheOldOneStays() {
        MatterId id = open(data(null, TODAY));
        write(id, GLOSTRUP, 0, decided(Outcome.REJECTED, null, TODAY.minusDays(1)));
        invalid("on", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, null, TODAY.minusDays(2))));
        write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, null, TODAY));
        assertThat(progress(id, GLOSTRUP).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(coordinator(() -> matters.steps(id)))
                .extracting(StepLine::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.REJECTED);
        MatterItem item = get(id);
        assertThat(item.decided()).isEqualTo(1);
        assertThat(item.yes()).isEqualTo(1);
    }

    @Test
    void everyOutcomeAndEveryStepIsKept() {
        MatterId id = open(data(null, TODAY));
        int number = 0;
        for (Outcome outcome : Outcome.values()) {
            StepData decided = new StepData(MatterStep.DECIDED, TODAY, "ØU", outcome, null, null, "Bemærket");
            write(id, GLOSTRUP, number++, decided);
            assertThat(progress(id, GLOSTRUP).outcome()).isEqualTo(outcome);
        }
        write(id, ALBERTSLUND, 0, prepared(TODAY));
        write(id, ALBERTSLUND, 1, agenda(TODAY));
        assertThat(progress(id, ALBERTSLUND).number()).isEqualTo(2);
    }

    @Test
    void daysOutOfOrderAndHalfADecisionAreRefusedWithTheField() {
        MatterId id = open(data(null, TODAY));
        invalid("on", () -> write(id, GLOSTRUP, 0, prepared(TODAY.plusDays(1))));
        write(id, GLOSTRUP, 0, prepared(TODAY));
        invalid("on", () -> write(id, GLOSTRUP, 1, agenda(TODAY.minusDays(1))));
        invalid("on", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, null, TODAY.plusDays(1))));
        invalid("outcome", () -> write(id, GLOSTRUP, 1, decided(null, null, TODAY)));
        invalid("volume", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, 5L, TODAY)));
        invalid("note", () -> write(id, GLOSTRUP, 1, decided(Outcome.APPROVED_WITH_REMARKS, null, TODAY)));
        invalid(
                "caseNumber",
                () -> write(
                        id, GLOSTRUP, 1, new StepData(MatterStep.ON_AGENDA, TODAY, "ØU", null, null, "nr. 5", null)));
    }

    @Test
    void aPurchaseAsksWhoSaysYesHowMuchAndAddsItUp() {
        MatterId id = open(data("licenser", TODAY));
        invalid("volume", () -> write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, null, TODAY)));
        invalid("volume", () -> write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, 0L, TODAY)));
        invalid("volume", () -> write(id, GLOSTRUP, 0, decided(Outcome.REJECTED, 4L, TODAY)));
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, 100L, TODAY));
        write(id, ALBERTSLUND, 0, decided(Outcome.APPROVED, 50L, TODAY));
        assertThat(get(id).volume()).isEqualTo(150);
        write(id, ALBERTSLUND, 1, decided(Outcome.REJECTED, null, TODAY));
        MatterItem item = get(id);
        assertThat(item.volume()).isEqualTo(100);
        assertThat(item.yes()).isEqualTo(1);
        assertThat(item.decided()).isEqualTo(2);
    }

    @Test
    void whoHasNotDecidedWhenTheDeadlineIsOverIsLateAndSoIsWhoDecidesAfterIt() {
        MatterId id = open(data(null, TODAY));
        MatterItem matter = get(id);
        assertThat(matter.lateOn(matter.deadline())).isZero();
        assertThat(matter.lateOn(matter.deadline().plusDays(1))).isEqualTo(2);
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, null, TODAY));
        assertThat(get(id).lateOn(matter.deadline().plusDays(1))).isEqualTo(1);
        assertThat(progress(id, GLOSTRUP).isLate(matter.deadline(), TODAY)).isFalse();
        assertThat(progress(id, GLOSTRUP).isLate(TODAY.minusDays(1), TODAY)).isTrue();
        write(id, ALBERTSLUND, 0, agenda(matter.deadline().plusDays(5)));
        assertThat(progress(id, ALBERTSLUND).isPlannedLate(matter.deadline())).isTrue();
    }

    @Test
    void aClosedMatterTakesNothingMoreIn() {
        MatterId id = open(data(null, TODAY));
        coordinator(() -> {
            matters.close(id, matters.get(id).version());
            return true;
        });
        refused("matter.rule.closed", () -> write(id, GLOSTRUP, 0, prepared(TODAY)));
        refused("matter.rule.closed", () -> askLate(id, HOEJE_TAASTRUP));
        refused(
                "matter.rule.closed",
                () -> coordinator(() -> {
                    matters.move(id, matters.get(id).version(), TODAY.plusDays(60));
                    return true;
                }));
    }

    @Test
    void theDeadlineAndTheAgendaStandInTheCalendarOfAMunicipalityUntilItHasDecided() {
        MatterId id = open(data(null, TODAY));
        MatterDeadlines calendar = Portal.bean(MatterDeadlines.class);
        write(id, GLOSTRUP, 0, agenda(TODAY.plusDays(3)));
        assertThat(coordinator(() -> calendar.of(GLOSTRUP, Locale.of("da"))))
                .extracting(CalendarEvent::name)
                .containsExactly("deadline", "agenda");
        write(id, GLOSTRUP, 1, decided(Outcome.APPROVED, null, TODAY));
        assertThat(coordinator(() -> calendar.of(GLOSTRUP, Locale.of("da")))).isEmpty();
        assertThat(coordinator(() -> calendar.of(ALBERTSLUND, Locale.of("da")))).hasSize(1);
    }

    @Test
    void anAgreementIsApprovedInEveryMunicipality() {
        AgreementId agreement = coordinator(() -> Portal.bean(Agreements.class)
                .record(new AgreementData("Aftale om fælles programledelse", "Alt", TODAY, null)));
        MatterId id = open(new MatterData(
                "Godkendelse af aftalen", "Kommunaldirektøren godkender", null, agreement, null, TODAY, TODAY));
        assertThat(coordinator(() -> matters.about(agreement)))
                .extracting(MatterItem::id, MatterItem::agreementTitle)
                .containsExactly(tuple(id, "Aftale om fælles programledelse"));
    }

    @Test
    void whatWaitsForTheOwnMunicipalityIsTold() {
        MatterId id = open(data(null, TODAY));
        assertThat(leader(GLOSTRUP, matters::waiting))
                .extracting(each -> each.municipality().code())
                .containsExactly(GLOSTRUP);
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, null, TODAY));
        assertThat(leader(GLOSTRUP, matters::waiting)).isEmpty();
        assertThat(coordinator(matters::waiting)).isEmpty();
    }

    @Test
    void whoHasNotDecidedIsRemindedOnceForEachDeadlineAndWhoHasIsNot() {
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "165", null);
        MatterId id = open(data(null, TODAY));
        assertThat(told("matter-asked")).isEqualTo(2);
        remind(TODAY);
        assertThat(told("matter-due")).isZero();
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, null, TODAY));
        remind(TODAY.plusDays(20));
        remind(TODAY.plusDays(21));
        assertThat(told("matter-due")).isEqualTo(1);
        coordinator(() -> {
            matters.move(id, matters.get(id).version(), TODAY.plusDays(40));
            return true;
        });
        remind(TODAY.plusDays(30));
        assertThat(told("matter-due")).isEqualTo(2);
    }

    @Test
    void whatIsAskedAndSoonDueIsMailedTooAndOfAnAgreementToTheDirectors() {
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
        Visitor.with(Role.DIRECTOR, fresh.ref(), "161", null);
        open(data(null, TODAY));
        assertThat(mailed("matter-asked")).isEqualTo(1);
        AgreementId agreement = coordinator(
                () -> Portal.bean(Agreements.class).record(new AgreementData("Aftale", "Alt", TODAY, null)));
        open(new MatterData("Godkendelse", "Direktøren", null, agreement, null, TODAY, TODAY.plusDays(40)));
        assertThat(mailed("matter-asked")).isEqualTo(3);
        remind(TODAY.plusDays(17));
        remind(TODAY.plusDays(18));
        assertThat(mailed("matter-due")).isEqualTo(1);
        remind(TODAY.plusDays(27));
        assertThat(mailed("matter-due")).isEqualTo(3);
    }

    @Test
    void whoLeftAfterTheOpeningOwesNothingAndTheMatterSaysSo() {
        coordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(TODAY, null)));
        Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "165", null);
        MatterId id = open(data(null, TODAY));
        MatterId closed = open(data(null, TODAY));
        coordinator(() -> {
            matters.close(closed, matters.get(closed).version());
            return true;
        });
        leave(ALBERTSLUND, TODAY.plusDays(2));
        write(id, HOEJE_TAASTRUP, 0, decided(Outcome.APPROVED, null, TODAY));
        leave(HOEJE_TAASTRUP, TODAY.plusDays(2));
        assertThat(coordinator(() -> Portal.bean(LeavingMatters.class).consequences(ALBERTSLUND, TODAY)))
                .extracting(MemberLeaving.Consequence::key, MemberLeaving.Consequence::count)
                .containsExactly(tuple("matter.leaving", 1L));
        assertThat(coordinator(() -> Portal.bean(LeavingMatters.class).consequences(HOEJE_TAASTRUP, TODAY)))
                .isEmpty();
        remind(TODAY.plusDays(20));
        assertThat(told("matter-due")).isZero();
        on(TODAY.plusDays(40), () -> {
            MatterItem matter = get(id);
            assertThat(matter.gone()).isEqualTo(1);
            assertThat(matter.lateOn(Now.today())).isEqualTo(1);
            assertThat(progress(id, ALBERTSLUND).leftOn()).isEqualTo(TODAY.plusDays(2));
            assertThat(progress(id, ALBERTSLUND).isLate(matter.deadline(), Now.today()))
                    .isFalse();
            assertThat(progress(id, HOEJE_TAASTRUP).hasLeft()).isFalse();
            assertThat(progress(id, GLOSTRUP).isLate(matter.deadline(), Now.today()))
                    .isTrue();
            assertThat(get(closed).gone()).isZero();
            assertThat(progress(closed, ALBERTSLUND).leftOn()).isNull();
        });
    }

    @Test
    void howManyMattersAreOpenTheyAreReadInAFixedNumberOfStatements() throws Exception {
        open(data(null, TODAY));
        long waiting = statements(matters::waiting);
        long calendar = statements(() -> Portal.bean(MatterDeadlines.class).of(GLOSTRUP, Locale.of("da")));
        long reminding = statements(this::remindNow);
        for (int i = 0; i < 4; i++) {
            write(open(data(null, TODAY)), GLOSTRUP, 0, prepared(TODAY));
        }
        assertThat(statements(matters::waiting)).isEqualTo(waiting);
        assertThat(leader(GLOSTRUP, matters::waiting)).hasSize(5);
        assertThat(statements(() -> Portal.bean(MatterDeadlines.class).of(GLOSTRUP, Locale.of("da"))))
                .isEqualTo(calendar);
        assertThat(statements(this::remindNow)).isEqualTo(reminding);
    }

    @Test
    void aMatterIsFiledWithWhatEachDecidedItsNumbersAndTheDocumentsThatAllMaySee() {
        MatterId id = open(data("licenser", TODAY));
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, 100L, TODAY));
        RecordRef on = coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
        Sample.document(fresh, Sample.shared("Udbudsmateriale", null), on);
        Sample.document(fresh, Sample.internal("Internt notat", GLOSTRUP), on);
        FilingSource.Filed filed =
                coordinator(() -> Portal.bean(MatterFiling.class).record(id, Locale.of("da")));
        assertThat(filed.caseNumbers()).containsExactly(entry(GLOSTRUP, "15/6820"));
        assertThat(filed.parts().getLast().rows().getFirst())
                .contains("Glostrup", "Økonomiudvalget", "Godkendt", "100");
        assertThat(filed.attachments()).hasSize(1);
    }

    @Test
    void documentsOnAMatterAreKeptByWhoWritesInItAndByNobodyOnceItIsClosed() {
        MatterId id = open(data(null, TODAY));
        RecordRef on = coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
        RecordDocuments hanging = Portal.bean(RecordDocuments.class);
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, GLOSTRUP))).isPresent();
        assertThat(fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> hanging.adding(id, GLOSTRUP)))
                .isPresent();
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, ALBERTSLUND))).isEmpty();
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, null))).isEmpty();
        assertThat(fresh.as(Role.READER, GLOSTRUP, null, () -> hanging.adding(id, GLOSTRUP)))
                .isEmpty();
        DocumentData own = new DocumentData("Dagsorden", DocumentType.OTHER, Audience.ALL, null, GLOSTRUP);
        DocumentId document = fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> Portal.bean(KeepingDocuments.class)
                .add(own, on, Sample.file("a.txt", "a"), null));
        assertThat(leader(ALBERTSLUND, () -> hanging.of(id)))
                .extracting(RecordDocuments.Hanging::name, RecordDocuments.Hanging::municipality)
                .containsExactly(tuple("Dagsorden", GLOSTRUP));
        assertThatThrownBy(() -> leader(ALBERTSLUND, () -> Portal.bean(KeepingDocuments.class)
                        .add(own, on, Sample.file("a.txt", "a"), null)))
                .isInstanceOf(Forbidden.class);
        coordinator(() -> {
            matters.close(id, matters.get(id).version());
            return true;
        });
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, GLOSTRUP))).isEmpty();
        refused(
                "document.record-closed",
                () -> coordinator(
                        () -> Portal.bean(KeepingDocuments.class).add(own, on, Sample.file("a.txt", "a"), null)));
        refused(
                "document.record-closed",
                () -> coordinator(() ->
                        Portal.bean(KeepingDocuments.class).addVersion(document, Sample.file("b.txt", "b"), null)));
        refused(
                "document.record-closed",
                () -> coordinator(() -> {
                    Portal.bean(KeepingDocuments.class).remove(document, 0);
                    return true;
                }));
        Fresh other = Fresh.collaboration(GLOSTRUP);
        assertThatThrownBy(() -> other.asCoordinator(() -> Portal.bean(KeepingDocuments.class)
                        .add(Sample.shared("x", null), on, Sample.file("a.txt", "a"), null)))
                .isInstanceOf(NotFound.class);
    }

    private void leave(MunicipalityCode code, LocalDate lastDay) {
        Fresh.sql(
                "update membership set left_on = ? where collaboration_id = ? and municipality_code = ?",
                lastDay.toString(),
                fresh.ref().id().value(),
                code.value());
    }

    private static void on(LocalDate day, Runnable call) {
        Now.at(day.atTime(7, 0).atZone(Now.COPENHAGEN).toInstant(), call);
    }

    private long statements(Callable<?> call) throws Exception {
        return leader(GLOSTRUP, () -> SentStatements.count(call));
    }

    private boolean remindNow() {
        Portal.bean(MatterReminding.class).run();
        return true;
    }

    private long mailed(String kind) {
        return fresh.count("select count(*) from mail where collaboration_id = ? and kind = '" + kind + "'");
    }

    private void remind(LocalDate day) {
        Now.at(day.atTime(7, 0).atZone(Now.COPENHAGEN).toInstant(), () -> {
            coordinator(() -> {
                Portal.bean(MatterReminding.class).run();
                return true;
            });
        });
    }

    private long told(String kind) {
        return fresh.count("select count(*) from message where collaboration_id = ? and kind = '" + kind + "'");
    }

    @Test
    void aMatterOfAnotherCollaborationIsNotThere() {
        MatterId id = open(data(null, TODAY));
        Fresh other = Fresh.collaboration(GLOSTRUP);
        assertThatThrownBy(() -> other.asCoordinator(() -> matters.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.asCoordinator(() -> {
                    matters.write(id, GLOSTRUP, 0, prepared(TODAY));
                    return true;
                }))
                .isInstanceOf(NotFound.class);
    }

    private static MatterData data(@Nullable String unit, LocalDate askedOn) {
        return new MatterData(
                "Tilslutning til fælles udbud", "Vi køber sammen", unit, null, null, askedOn, TODAY.plusDays(30));
    }

    private static StepData prepared(LocalDate on) {
        return new StepData(MatterStep.PREPARED, on, null, null, null, null, null);
    }

    private static StepData agenda(LocalDate on) {
        return new StepData(MatterStep.ON_AGENDA, on, "Økonomiudvalget", null, null, null, null);
    }

    private static StepData decided(@Nullable Outcome outcome, @Nullable Long volume, LocalDate on) {
        return new StepData(MatterStep.DECIDED, on, "Økonomiudvalget", outcome, volume, "15/6820", null);
    }

    private MatterId open(MatterData data) {
        return coordinator(() -> matters.open(data));
    }

    private MatterItem get(MatterId id) {
        return coordinator(() -> matters.get(id));
    }

    private MunicipalityProgress progress(MatterId id, MunicipalityCode code) {
        return coordinator(() -> matters.progress(id, code));
    }

    private void askLate(MatterId id, MunicipalityCode code) {
        coordinator(() -> {
            matters.askLate(id, code);
            return true;
        });
    }

    private void write(MatterId id, MunicipalityCode code, long version, StepData data) {
        leader(code, () -> {
            matters.write(id, code, version, data);
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
