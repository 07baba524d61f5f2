package dk.tvaers.economy.agreed;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Leaving;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AgreedKeysTest extends KeyTesting {

    @Test
    void aVersionHoldsFromItsFirstDayOnceAllWhoAreMembersThatDayHaveApproved() {
        AllocationKeyId id = propose("Per indbygger", INHABITANTS, FROM);
        assertThat(approve(id, GLOSTRUP)).isTrue();
        assertThat(coordinator(() -> keys.on(id, FROM))).isEmpty();
        assertThat(read(id).newest().state()).isEqualTo(KeyState.WAITING);
        assertThat(approve(id, ALBERTSLUND)).isTrue();
        assertThat(coordinator(() -> keys.on(id, FROM))).hasValue(new AgreedKey(id, "Per indbygger", 1, INHABITANTS));
        assertThat(coordinator(() -> keys.on(id, FROM.minusDays(1)))).isEmpty();
        assertThat(read(id).newest().state()).isEqualTo(KeyState.HOLDS);
    }

    @Test
    void theNewestThatAllHaveApprovedHoldsAndTheOneBeforeItUntilThen() {
        AllocationKeyId id = agreed("Drift", EQUAL, FROM);
        LocalDate later = LocalDate.of(2022, 7, 1);
        assertThat(proposeVersion(id, INHABITANTS, later)).isEqualTo(2);
        assertThat(coordinator(() -> keys.on(id, later)).orElseThrow().number()).isEqualTo(1);
        approve(id, GLOSTRUP);
        approve(id, ALBERTSLUND);
        assertThat(coordinator(() -> keys.on(id, later)).orElseThrow().number()).isEqualTo(2);
        assertThat(coordinator(() -> keys.on(id, later.minusDays(1)))
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
        KeyItem item = read(id);
        assertThat(item.versions()).extracting(KeyVersion::state).containsExactly(KeyState.HOLDS, KeyState.REPLACED);
        assertThat(item.newest().supersedes()).isEqualTo(1);
    }

    @Test
    void whatHoldsOfAllKeysOnADayIsReadInOneStatement() {
        AllocationKeyId one = agreed("En", EQUAL, FROM);
        AllocationKeyId other = agreed("To", INHABITANTS, FROM);
        propose("Tre", EQUAL, FROM);
        assertThat(coordinator(() -> keys.allOn(FROM)).keySet()).containsExactly(one, other);
        assertThat(coordinator(() -> SentStatements.count(() -> keys.allOn(FROM))))
                .isEqualTo(1);
    }

    @Test
    void approvingAgainChangesNothingAndSaysSo() {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        assertThat(approve(id, GLOSTRUP)).isTrue();
        assertThat(approve(id, GLOSTRUP)).isFalse();
        approve(id, ALBERTSLUND);
        assertThat(approve(id, ALBERTSLUND)).isFalse();
        assertThat(coordinator(() -> keys.approvals(id, 1))).hasSize(2).allMatch(KeyApproval::isGiven);
    }

    @Test
    void onlyWhatWasSeenIsApproved() {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        KeyVersion first = read(id).newest();
        conflict(() -> approving.approve(id, GLOSTRUP, 1, "0".repeat(64)));
        proposeVersion(id, EQUAL, FROM);
        KeyVersion second = read(id).newest();
        assertThat(second.digest()).isNotEqualTo(first.digest());
        conflict(() -> approving.approve(id, GLOSTRUP, 1, first.digest()));
        conflict(() -> approving.approve(id, GLOSTRUP, 2, first.digest()));
        assertThat(read(id).versions().getLast().state()).isEqualTo(KeyState.LAPSED);
    }

    @Test
    void aDirectorApprovesForTheOwnMunicipalityOnlyAndADelegateForTheDirector() {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        String digest = read(id).newest().digest();
        assertThatThrownBy(() -> director(GLOSTRUP, () -> approving.approve(id, ALBERTSLUND, 1, digest)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> coordinator(() -> approving.approve(id, GLOSTRUP, 1, digest)))
                .isInstanceOf(Forbidden.class);
        PersonId director = fresh.person("Direktøren", GLOSTRUP);
        PersonId deputy = fresh.person("Stedfortræderen", GLOSTRUP);
        assertThat(fresh.as(
                        deputy,
                        List.of(new Grant(Role.DIRECTOR, GLOSTRUP, null, director)),
                        () -> approving.approve(id, GLOSTRUP, 1, digest)))
                .isTrue();
        assertThat(coordinator(() -> keys.approvals(id, 1)).getFirst()).satisfies(approval -> {
            assertThat(approval.approvedBy()).isEqualTo("Stedfortræderen");
            assertThat(approval.forPerson()).isEqualTo("Direktøren");
        });
    }

    @Test
    void whoSaysNoSaysWhyAndMayApproveLater() {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        String digest = read(id).newest().digest();
        assertThatThrownBy(() -> object(id, GLOSTRUP, digest, " ")).isInstanceOf(Invalid.class);
        object(id, GLOSTRUP, digest, "Vi bruger systemet mindst");
        assertThat(coordinator(() -> keys.objections(id))).singleElement().satisfies(objection -> {
            assertThat(objection.reason()).isEqualTo("Vi bruger systemet mindst");
            assertThat(objection.municipality()).isEqualTo(GLOSTRUP);
        });
        assertThat(approve(id, GLOSTRUP)).isTrue();
        broken("key.rule.approved", () -> object(id, GLOSTRUP, digest, "Alligevel ikke"));
    }

    @Test
    void theCoordinatorWithdrawsWhatNotEverybodyHasApproved() {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        String digest = read(id).newest().digest();
        approve(id, GLOSTRUP);
        assertThatThrownBy(() -> director(GLOSTRUP, () -> withdrawn(id, 1))).isInstanceOf(Forbidden.class);
        coordinator(() -> withdrawn(id, 1));
        assertThat(read(id).newest().state()).isEqualTo(KeyState.WITHDRAWN);
        broken("key.rule.withdrawn", () -> director(ALBERTSLUND, () -> approving.approve(id, ALBERTSLUND, 1, digest)));
        AllocationKeyId held = agreed("Andet", EQUAL, FROM);
        broken("key.rule.agreed", () -> coordinator(() -> withdrawn(held, 1)));
    }

    @Test
    void whoIsNoMemberOnTheFirstDayIsNotAsked() {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        coordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(FROM.plusDays(1), null)));
        String digest = read(id).newest().digest();
        broken(
                "key.rule.not-asked",
                () -> director(HOEJE_TAASTRUP, () -> approving.approve(id, HOEJE_TAASTRUP, 1, digest)));
        AllocationKeyId later = propose("Senere", EQUAL, FROM.plusDays(1));
        assertThat(coordinator(() -> keys.approvals(later, 1))).hasSize(3);
    }

    @Test
    void whoBecomesAMemberOfTheFirstDayAfterAllHaveApprovedChangesNothing() {
        AllocationKeyId id = agreed("Drift", EQUAL, FROM);
        coordinator(() -> Portal.bean(Members.class).admit(HOEJE_TAASTRUP, new Period(FROM, null)));
        assertThat(coordinator(() -> keys.on(id, FROM))).isPresent();
    }

    @Test
    void aVersionNoLongerWaitsForAMemberThatLeftBeforeItsFirstDay() {
        LocalDate lastDay = Now.today().plusDays(3);
        AllocationKeyId id = propose("Drift", EQUAL, lastDay.plusDays(1));
        approve(id, GLOSTRUP);
        MembershipItem leaver = coordinator(() -> Portal.bean(Members.class).of(ALBERTSLUND, Now.today()))
                .orElseThrow();
        assertThat(coordinator(() ->
                        Portal.bean(Leaving.class).preview(leaver.id(), lastDay).consequences()))
                .anyMatch(consequence -> consequence.key().equals("key.leaving"));
        coordinator(() -> {
            Portal.bean(Leaving.class).leave(leaver.id(), leaver.version(), lastDay, MemberLeaving.LocalProjects.KEEP);
            return true;
        });
        Due.startTurnsOf("last-days", Now.instant());
        Due.runAt(Now.instant().plus(Duration.ofDays(6)));
        assertThat(read(id).newest().isAgreed()).isTrue();
    }

    @Test
    void aKeyThatCannotShareIsNotProposed() {
        AllocationKey foreign = new AllocationKey.Equal(new TreeSet<>(List.of(HOEJE_TAASTRUP)));
        assertThatThrownBy(() -> propose("Drift", foreign, FROM)).isInstanceOf(Invalid.class);
        broken("economy.rule.no-members", () -> propose("Drift", EQUAL, LocalDate.of(2014, 12, 31)));
        assertThatThrownBy(() -> propose(" ", EQUAL, FROM)).isInstanceOf(Invalid.class);
        propose("Drift", EQUAL, FROM);
        broken("key.rule.name-taken", () -> propose("DRIFT", EQUAL, FROM));
        assertThatThrownBy(() -> director(
                        GLOSTRUP,
                        () -> proposing.propose(new KeyData("Min", null), new KeyProposal(EQUAL, FROM, null))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theDirectorsWhoAreAskedSeeWhatWaitsUntilTheyHaveApproved() {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        assertThat(director(GLOSTRUP, keys::waiting)).singleElement().satisfies(waiting -> {
            assertThat(waiting.id()).isEqualTo(id);
            assertThat(waiting.municipality()).isEqualTo(GLOSTRUP);
        });
        approve(id, GLOSTRUP);
        assertThat(director(GLOSTRUP, keys::waiting)).isEmpty();
        assertThat(director(ALBERTSLUND, keys::waiting)).hasSize(1);
        assertThat(coordinator(keys::waiting)).isEmpty();
    }

    private boolean withdrawn(AllocationKeyId id, int number) {
        proposing.withdraw(id, number);
        return true;
    }

    private void object(AllocationKeyId id, MunicipalityCode code, String digest, String reason) {
        director(code, () -> {
            approving.object(id, code, 1, digest, reason);
            return true;
        });
    }

    private void conflict(Callable<Boolean> approval) {
        assertThatThrownBy(() -> director(GLOSTRUP, approval)).isInstanceOf(Conflict.class);
    }

    private static void broken(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
