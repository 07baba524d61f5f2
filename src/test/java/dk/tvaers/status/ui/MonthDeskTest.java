package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Report;
import dk.tvaers.status.StatusReports;
import dk.tvaers.status.ui.Typing.Mark;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MonthDeskTest {

    private final MonthPlaces glostrup = new MonthPlaces();
    private final PersonId leader = glostrup.fresh.person("Programleder, Glostrup", Fresh.GLOSTRUP);
    private final PersonId other = glostrup.fresh.person("Projektleder, KY", Fresh.GLOSTRUP);

    @Test
    void allRowsChangedOrMarkedAreSubmittedTogetherAndTheRestIsLeftAlone() {
        as(leader, () -> {
            MonthDesk desk = open();
            percent(desk, "KY", 40);
            typing(desk, "SAPA").toggle();
            List<Report> reports = desk.submit();
            assertThat(reports).extracting(Report::unchanged).containsExactly(false, true);
            assertThat(desk.data().submitted()).isEqualTo(2);
            assertThat(desk.touched()).isEmpty();
            return true;
        });
    }

    @Test
    void oneRowRefusedSubmitsNoneAndKeepsWhatIsTyped() {
        as(leader, () -> {
            MonthDesk desk = open();
            percent(desk, "SAPA", 41);
            typing(desk, "VALG").light(Dimension.ECONOMY, TrafficLight.RED);
            desk.keep();
            assertThatThrownBy(desk::submit).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                            Refusals.of(refused.problems()).of(glostrup.local("VALG")))
                    .extracting(Invalid.Problem::field)
                    .contains("explanations[0].cause", "explanations[0].due"));
            assertThat(desk.data().submitted()).isZero();
            assertThat(desk.toSubmit()).hasSize(2);
            return true;
        });
    }

    @Test
    void whatIsTypedAndNotSavedLiesThereWhenThePageIsOpenedAgain() {
        as(leader, () -> {
            MonthDesk desk = open();
            percent(desk, "KY", 47);
            typing(desk, "SAPA").toggle();
            desk.keep();
            MonthDesk later = desk();
            assertThat(later.open(Fresh.GLOSTRUP)).isPresent();
            assertThat(typing(later, "KY").content().percent()).isEqualTo(47);
            assertThat(typing(later, "SAPA").mark()).isEqualTo(Mark.UNCHANGED);
            later.discard();
            assertThat(later.touched()).isEmpty();
            return true;
        });
    }

    @Test
    void aSavedDraftIsSeenByTheOthersAndNothingIsLeftUnsaved() {
        as(leader, () -> {
            MonthDesk desk = open();
            percent(desk, "KY", 48);
            assertThat(desk.save()).isEmpty();
            assertThat(desk.touched()).isEmpty();
            return true;
        });
        as(other, () -> {
            assertThat(typing(open(), "KY").content().percent()).isEqualTo(48);
            return true;
        });
    }

    @Test
    void whatIsTakenBackAndSavedThrowsTheDraftAway() {
        as(leader, () -> {
            MonthDesk desk = open();
            percent(desk, "KY", 48);
            desk.save();
            typing(desk, "KY").toggle();
            desk.save();
            assertThat(typing(desk, "KY").draft().isSaved()).isFalse();
            return true;
        });
    }

    @Test
    void whenSomebodyElseWasFasterWhatIsTypedIsKeptAndBothCanBeChosen() {
        MonthDesk desk = as(leader, this::open);
        as(other, () -> Portal.bean(StatusReports.class)
                .saveDraft(glostrup.local("KY"), 0, MonthPlaces.content(other, 60)));
        as(leader, () -> {
            percent(desk, "KY", 50);
            desk.save();
            Meanwhile meanwhile = desk.meanwhile(glostrup.local("KY")).orElseThrow();
            assertThat(meanwhile.act()).isEqualTo(Meanwhile.Act.SAVED);
            assertThat(meanwhile.by()).extracting(dk.tvaers.status.Who::name).isEqualTo("Projektleder, KY");
            assertThat(meanwhile.theirs().percent()).isEqualTo(60);
            assertThat(typing(desk, "KY").content().percent()).isEqualTo(50);
            MonthDesk later = open();
            assertThat(later.contested()).as("asked again after a reload").hasSize(1);
            desk.choose(glostrup.local("KY"), true);
            desk.save();
            assertThat(desk.contested()).isEmpty();
            assertThat(typing(desk, "KY").draft().content().percent()).isEqualTo(50);
            return true;
        });
    }

    @Test
    void whatSomebodyElseSavedCanBeTakenInsteadOfWhatIsTyped() {
        MonthDesk desk = as(leader, this::open);
        as(other, () -> Portal.bean(StatusReports.class)
                .saveDraft(glostrup.local("KY"), 0, MonthPlaces.content(other, 60)));
        as(leader, () -> {
            percent(desk, "KY", 50);
            assertThatThrownBy(desk::submit).isInstanceOf(Invalid.class);
            assertThat(desk.contested()).hasSize(1);
            desk.choose(glostrup.local("KY"), false);
            assertThat(typing(desk, "KY").content().percent()).isEqualTo(60);
            return true;
        });
    }

    private MonthDesk open() {
        MonthDesk desk = desk();
        desk.open(Fresh.GLOSTRUP);
        return desk;
    }

    private static MonthDesk desk() {
        return Portal.bean(MonthDesk.class);
    }

    private Typing typing(MonthDesk desk, String project) {
        return desk.typing(glostrup.local(project)).orElseThrow();
    }

    private void percent(MonthDesk desk, String project, int percent) {
        Typing typing = typing(desk, project);
        typing.facts(new Facts(
                percent,
                typing.typed().nextMilestone(),
                typing.typed().expectedGoLive(),
                typing.typed().comment()));
    }

    private <T> T as(PersonId person, Callable<T> call) {
        return glostrup.fresh.as(person, List.of(new Grant(Role.PROGRAMME_LEADER, Fresh.GLOSTRUP, null, null)), call);
    }
}
