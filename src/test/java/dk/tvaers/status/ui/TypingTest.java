package dk.tvaers.status.ui;

import static dk.tvaers.kernel.TrafficLight.GREEN;
import static dk.tvaers.kernel.TrafficLight.RED;
import static dk.tvaers.kernel.TrafficLight.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Draft;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.RowToSubmit;
import dk.tvaers.status.ui.Typing.Mark;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TypingTest {

    @Test
    void aRowFilledFromLastTimeIsNotSubmittedUntilSomethingIsSaidAboutIt() {
        Typing typing = typing(MonthSample.row("KY", MonthSample.green(35)));
        assertThat(typing.mark()).isEqualTo(Mark.NONE);
        assertThat(typing.toSubmit()).isEmpty();
        assertThat(typing.isTouched()).isFalse();
    }

    @Test
    void aRowMarkedUnchangedIsAFreshReport() {
        Typing typing = typing(MonthSample.row("KY", MonthSample.green(35)));
        typing.toggle();
        assertThat(typing.toSubmit()).containsInstanceOf(RowToSubmit.Unchanged.class);
        typing.toggle();
        assertThat(typing.toSubmit()).isEmpty();
    }

    @Test
    void changingAnythingMakesAMarkedRowAChangedOne() {
        Typing typing = typing(MonthSample.row("KY", MonthSample.green(35)));
        typing.toggle();
        typing.facts(facts(typing, 40));
        assertThat(typing.mark()).isEqualTo(Mark.CHANGED);
    }

    @Test
    void changingItBackLeavesTheRowAsLastTime() {
        Typing typing = typing(MonthSample.row("KY", MonthSample.green(35)));
        typing.facts(facts(typing, 40));
        typing.facts(facts(typing, 35));
        assertThat(typing.mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void takingBackMakesAChangedRowAsLastTimeAlsoOverASavedDraft() {
        MonthData.Row row = MonthSample.row("KY", MonthSample.green(35));
        ReportContent half = new ReportContent(
                Objects.requireNonNull(row.draft()).content().colours(), 50, null, null, null, List.of());
        Typing typing = typing(MonthSample.drafted(row, saved(row.localProject(), half)));
        assertThat(typing.mark()).isEqualTo(Mark.CHANGED);
        typing.toggle();
        assertThat(typing.mark()).isEqualTo(Mark.NONE);
        assertThat(typing.isUnsaved()).isTrue();
    }

    @Test
    void overallFollowsTheWorstColourUntilItIsChosen() {
        Typing typing = typing(MonthSample.row("KY", MonthSample.green(35)));
        typing.light(Dimension.ECONOMY, YELLOW);
        assertThat(typing.light(Dimension.OVERALL)).isEqualTo(YELLOW);
        typing.light(Dimension.OVERALL, GREEN);
        typing.light(Dimension.TIME, RED);
        assertThat(typing.light(Dimension.OVERALL)).isEqualTo(GREEN);
    }

    @Test
    void overallThatWasChosenLastTimeStaysChosen() {
        var chosen = new dk.tvaers.status.Colours(GREEN, YELLOW, GREEN, GREEN, RED);
        Typing typing =
                typing(MonthSample.row("KY", MonthSample.report(Now.instant(), chosen, 35, MonthSample.REASON)));
        typing.light(Dimension.ECONOMY, GREEN);
        assertThat(typing.light(Dimension.OVERALL)).isEqualTo(RED);
    }

    @Test
    void anExplanationIsCarriedForward() {
        Typing typing = typing(MonthSample.row(
                "KY", MonthSample.report(Now.instant(), MonthSample.YELLOW_ECONOMY, 35, MonthSample.REASON)));
        typing.facts(facts(typing, 40));
        assertThat(typing.complete().explanations())
                .extracting(Explanation::cause)
                .containsExactly("Konvertering er forsinket.");
    }

    @Test
    void anExplanationNotYetBegunIsNoDraftButIsAskedForAtSubmission() {
        Typing typing = typing(MonthSample.row("KY", MonthSample.green(35)));
        typing.light(Dimension.ECONOMY, YELLOW);
        assertThat(typing.content().explanations()).isEmpty();
        assertThat(typing.complete().explanations()).hasSize(1);
    }

    @Test
    void whatIsKeptOfTheTypingIsLaidBackAsItWas() {
        MonthData.Row row = MonthSample.row("KY", MonthSample.green(35));
        Typing typing = typing(row);
        typing.light(Dimension.ECONOMY, YELLOW);
        typing.facts(facts(typing, 40));
        Typing later = typing(row);
        later.restore(typing.kept());
        assertThat(later.complete()).isEqualTo(typing.complete());
    }

    private static Typing typing(MonthData.Row row) {
        return new Typing(row, Objects.requireNonNull(row.draft()));
    }

    private static Draft saved(LocalProjectId id, ReportContent content) {
        return new Draft(id, content, 1, MonthSample.PROJECT_LEADER, Now.instant(), null);
    }

    private static Facts facts(Typing typing, int percent) {
        ReportContent typed = typing.typed();
        return new Facts(percent, typed.nextMilestone(), typed.expectedGoLive(), typed.comment());
    }
}
