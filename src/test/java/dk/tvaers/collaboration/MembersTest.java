package dk.tvaers.collaboration;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class MembersTest {

    private static final List<String> FIRST_SEVEN = List.of("161", "165", "167", "169", "175", "183", "187");
    private static final LocalDate FOUNDED = LocalDate.of(2013, 1, 1);

    private final Members members = Portal.bean(Members.class);
    private final Fresh fresh = Fresh.collaboration();

    @Test
    void theVestegnHadSevenMembersInJune2014AndEightFrom2015() {
        FIRST_SEVEN.forEach(code -> admit(new MunicipalityCode(code), new Period(FOUNDED, null)));
        admit(new MunicipalityCode("155"), new Period(LocalDate.of(2015, 1, 1), null));
        assertThat(codesOn(LocalDate.of(2014, 6, 1))).isEqualTo(FIRST_SEVEN);
        assertThat(codesOn(LocalDate.of(2014, 12, 31))).hasSize(7);
        assertThat(codesOn(LocalDate.of(2015, 1, 1))).hasSize(8).startsWith("155");
        assertThat(codesOn(LocalDate.of(2012, 12, 31))).isEmpty();
    }

    @Test
    void theLastDayOfAMembershipIsStillPartOfIt() {
        admit(GLOSTRUP, new Period(FOUNDED, LocalDate.of(2016, 6, 30)));
        assertThat(codesOn(LocalDate.of(2016, 6, 30))).containsExactly("161");
        assertThat(codesOn(LocalDate.of(2016, 7, 1))).isEmpty();
    }

    @Test
    void aMunicipalityMayLeaveAndJoinAgainButNeverTwiceAtOnce() {
        admit(GLOSTRUP, new Period(FOUNDED, LocalDate.of(2016, 6, 30)));
        assertThatThrownBy(() -> admit(GLOSTRUP, new Period(LocalDate.of(2016, 6, 30), null)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("collaboration.rule.membership-overlaps"));
        admit(GLOSTRUP, new Period(LocalDate.of(2018, 1, 1), null));
        List<MembershipItem> history = fresh.asCoordinator(members::history);
        assertThat(history).extracting(MembershipItem::joinedOn).containsExactly(FOUNDED, LocalDate.of(2018, 1, 1));
    }

    @Test
    void onlyAMunicipalityOfTheRegisterCanBeAMember() {
        assertThatThrownBy(() -> admit(new MunicipalityCode("999"), new Period(FOUNDED, null)))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void onlyTheCoordinatorAdmitsMembers(Role role) {
        admit(ALBERTSLUND, new Period(FOUNDED, null));
        assertThatThrownBy(() ->
                        fresh.as(role, ALBERTSLUND, null, () -> members.admit(GLOSTRUP, new Period(FOUNDED, null))))
                .isInstanceOf(Forbidden.class);
        assertThat(fresh.as(role, ALBERTSLUND, null, () -> members.on(FOUNDED))).hasSize(1);
    }

    @Test
    void membersOfAnotherCollaborationAreNotShown() {
        admit(HOEJE_TAASTRUP, new Period(FOUNDED, null));
        List<MembershipItem> others = Fresh.collaboration().asCoordinator(members::history);
        assertThat(others).isEmpty();
    }

    @Test
    void anAdmissionStandsInTheTrail() {
        admit(HOEJE_TAASTRUP, new Period(FOUNDED, null));
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'admitted'"
                        + " and changes like '%169%'"))
                .isEqualTo(1);
    }

    private void admit(MunicipalityCode code, Period period) {
        fresh.asCoordinator(() -> members.admit(code, period));
    }

    private List<String> codesOn(LocalDate date) {
        return fresh.asCoordinator(() -> members.on(date)).stream()
                .map(member -> member.code().value())
                .toList();
    }
}
