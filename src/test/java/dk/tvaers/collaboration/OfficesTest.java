package dk.tvaers.collaboration;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OfficesTest {

    private static final LocalDate START = LocalDate.of(2015, 6, 1);

    private final Offices offices = Portal.bean(Offices.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, HOEJE_TAASTRUP);

    @Test
    void theChairRotatesAndTheHostStays() {
        hold(Office.HOST, HOEJE_TAASTRUP, new Period(START, null));
        hold(Office.CHAIR, GLOSTRUP, new Period(START, LocalDate.of(2016, 5, 31)));
        hold(Office.CHAIR, HOEJE_TAASTRUP, new Period(LocalDate.of(2016, 6, 1), null));
        List<OfficeItem> history = fresh.asCoordinator(offices::history);
        assertThat(history)
                .extracting(OfficeItem::kind, OfficeItem::shortName, OfficeItem::toOn)
                .containsExactly(
                        tuple(Office.CHAIR, "Høje-Taastrup", null),
                        tuple(Office.CHAIR, "Glostrup", LocalDate.of(2016, 5, 31)),
                        tuple(Office.HOST, "Høje-Taastrup", null));
    }

    @Test
    void anOfficeIsHeldByOneMunicipalityAtATime() {
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        assertThatThrownBy(() -> hold(Office.CHAIR, HOEJE_TAASTRUP, new Period(START.plusYears(1), null)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.office-is-held"));
    }

    @Test
    void onlyAMemberHoldsAnOffice() {
        assertThatThrownBy(() -> hold(Office.HOST, ALBERTSLUND, new Period(START, null)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.office-needs-member"));
        assertThatThrownBy(() -> hold(Office.HOST, GLOSTRUP, new Period(LocalDate.of(2014, 12, 31), null)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anOfficeIsHandedOnFromADayAndTheHistoryStays() {
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        handOn(Office.CHAIR, HOEJE_TAASTRUP, START.plusYears(1));
        assertThat(fresh.asCoordinator(offices::history))
                .extracting(OfficeItem::shortName, OfficeItem::fromOn, OfficeItem::toOn)
                .containsExactly(
                        tuple("Høje-Taastrup", START.plusYears(1), null),
                        tuple("Glostrup", START, START.plusYears(1).minusDays(1)));
    }

    @Test
    void whoIsChosenForLaterTakesOverAsAgreed() {
        hold(Office.CHAIR, GLOSTRUP, new Period(START, START.plusYears(2).minusDays(1)));
        hold(Office.CHAIR, GLOSTRUP, new Period(START.plusYears(2), null));
        handOn(Office.CHAIR, HOEJE_TAASTRUP, START.plusYears(1));
        assertThat(fresh.asCoordinator(offices::history))
                .extracting(OfficeItem::shortName, OfficeItem::fromOn)
                .containsExactly(
                        tuple("Glostrup", START.plusYears(2)),
                        tuple("Høje-Taastrup", START.plusYears(1)),
                        tuple("Glostrup", START));
    }

    @Test
    void anOfficeMayBeLeftEmpty() {
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        handOn(Office.CHAIR, null, START.plusYears(1));
        assertThat(fresh.asCoordinator(offices::history))
                .extracting(OfficeItem::toOn)
                .containsExactly(START.plusYears(1).minusDays(1));
        assertThatThrownBy(() -> handOn(Office.CHAIR, null, START.plusYears(2))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nobodyTakesOverFromItselfOrOnTheVeryFirstDay() {
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        assertThatThrownBy(() -> handOn(Office.CHAIR, GLOSTRUP, START.plusYears(1)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.office-held-already"));
        assertThatThrownBy(() -> handOn(Office.CHAIR, HOEJE_TAASTRUP, START))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.office-begins-then"));
    }

    @Test
    void nobodyHoldsAnOfficeLongerThanItIsAMember() {
        LocalDate end = START.plusYears(3);
        fresh.asCoordinator(() -> Portal.bean(Members.class).admit(ALBERTSLUND, new Period(START, end)));
        assertThatThrownBy(() -> hold(Office.HOST, ALBERTSLUND, new Period(START, null)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.office-outlasts-membership"));
        hold(Office.HOST, ALBERTSLUND, new Period(START, end));
    }

    @Test
    void aChangeThatHasNotComeIsTakenBackAndWhoHoldsTheOfficeStays() {
        LocalDate inAMonth = Now.today().plusMonths(1);
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        handOn(Office.CHAIR, HOEJE_TAASTRUP, inAMonth);
        takeBack(0);
        assertThat(fresh.asCoordinator(offices::history))
                .extracting(OfficeItem::shortName, OfficeItem::toOn)
                .containsExactly(tuple("Glostrup", null));
    }

    @Test
    void whoStaysStaysUntilTheNextChangeThatIsPlanned() {
        LocalDate inAMonth = Now.today().plusMonths(1);
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        handOn(Office.CHAIR, HOEJE_TAASTRUP, inAMonth.plusMonths(1));
        handOn(Office.CHAIR, HOEJE_TAASTRUP, inAMonth);
        takeBack(1);
        assertThat(fresh.asCoordinator(offices::history))
                .extracting(OfficeItem::shortName, OfficeItem::toOn)
                .containsExactly(
                        tuple("Høje-Taastrup", null),
                        tuple("Glostrup", inAMonth.plusMonths(1).minusDays(1)));
    }

    @Test
    void thatAnOfficeWillBeEmptyIsTakenBackToo() {
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        handOn(Office.CHAIR, null, Now.today().plusMonths(1));
        takeBack(0);
        assertThat(fresh.asCoordinator(offices::history))
                .extracting(OfficeItem::toOn)
                .containsOnlyNulls();
        assertThatThrownBy(() -> takeBack(0))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.office-nothing-planned"));
    }

    @Test
    void nobodyStaysInAnOfficeLongerThanItIsAMember() {
        LocalDate end = Now.today().plusMonths(2);
        fresh.asCoordinator(() -> Portal.bean(Members.class).admit(ALBERTSLUND, new Period(START, end)));
        hold(Office.CHAIR, ALBERTSLUND, new Period(START, end));
        handOn(Office.CHAIR, GLOSTRUP, Now.today().plusMonths(1));
        assertThatThrownBy(() -> takeBack(0))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.office-outlasts-membership"));
        assertThat(fresh.asCoordinator(offices::history)).as("rolled back").hasSize(2);
    }

    @Test
    void aChangeIsTakenBackByWhoReadTheNewest() {
        hold(Office.CHAIR, GLOSTRUP, new Period(START, null));
        OfficeItem read = fresh.asCoordinator(offices::history).getFirst();
        handOn(Office.CHAIR, null, Now.today().plusMonths(1));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    offices.takeBack(read.id(), read.version());
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> {
                    offices.takeBack(read.id(), read.version() + 1);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    private void takeBack(int index) {
        fresh.asCoordinator(() -> {
            OfficeItem term = offices.history().get(index);
            offices.takeBack(term.id(), term.version());
            return true;
        });
    }

    @Test
    void aDirectorDoesNotDecideWhoHoldsAnOffice() {
        assertThatThrownBy(() -> fresh.as(
                        Role.DIRECTOR,
                        GLOSTRUP,
                        null,
                        () -> offices.hold(Office.CHAIR, GLOSTRUP, new Period(START, null))))
                .isInstanceOf(Forbidden.class);
    }

    private void handOn(Office kind, @Nullable MunicipalityCode next, LocalDate from) {
        fresh.asCoordinator(() -> {
            offices.handOn(kind, next, from);
            return true;
        });
    }

    private void hold(Office kind, MunicipalityCode code, Period period) {
        fresh.asCoordinator(() -> offices.hold(kind, code, period));
    }
}
