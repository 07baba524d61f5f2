package dk.tvaers.matter;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Members;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MatterDeadlinesTest extends MatterTesting {

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
            conducting.move(id, matters.get(id).version(), TODAY.plusDays(40));
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
            conducting.close(closed, matters.get(closed).version());
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

    private long mailed(String kind) {
        return fresh.count("select count(*) from mail where collaboration_id = ? and kind = '" + kind + "'");
    }

    private boolean remindNow() {
        Portal.bean(MatterReminding.class).run();
        return true;
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
}
