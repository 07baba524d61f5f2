package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.TrafficLight;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DraftsTest {

    private final Scene scene = new Scene();

    @Test
    void aDraftIsSharedByAllWhoMayWriteIt() {
        ReportContent half = new ReportContent(
                new ColourChoice(TrafficLight.RED, null, null, null, null),
                null,
                "Klargøring",
                LocalDate.of(2017, 3, 1),
                null,
                List.of(new Explanation(List.of(Dimension.TIME), "Årsag", null, null, null)));
        scene.asProjectLeader(() -> scene.reports.saveDraft(scene.local, 0, half));

        Draft read = scene.asLeader(() -> scene.reports.draft(scene.local));

        assertThat(read.content()).isEqualTo(half);
        assertThat(read.savedBy()).isEqualTo(new Who(scene.owner, "Projektleder KY, Glostrup"));
        assertThat(read.version()).isEqualTo(1);
    }

    @Test
    void withoutADraftOneIsFilledFromTheLastReportExplanationsIncluded() {
        Report last = scene.submit(scene.local, scene.troubled(Dimension.RESOURCES));

        Draft filled = scene.asProjectLeader(() -> scene.reports.draft(scene.local));

        assertThat(filled.isSaved()).isFalse();
        assertThat(filled.content()).isEqualTo(ReportContent.of(last));
        assertThat(filled.lastReport()).isEqualTo(last.id());
    }

    @Test
    void whoeverSavesOverAnOlderVersionIsRefusedAndLearnsWhoWasFaster() {
        scene.asProjectLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(30)));
        Draft second = scene.asProjectLeader(() -> scene.reports.saveDraft(scene.local, 1, Scene.green(35)));

        assertConflict(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(99)));
        assertConflict(() -> scene.reports.saveDraft(scene.local, 1, Scene.green(99)));
        assertThat(second.version()).isEqualTo(2);
        assertThat(scene.asLeader(() -> scene.reports.draft(scene.local))).isEqualTo(second);
    }

    @Test
    void aSubmissionDeletesTheDraft() {
        scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(30)));
        scene.submit(scene.local, Scene.green(40));

        assertThat(scene.asLeader(() -> scene.reports.draft(scene.local)).isSaved())
                .isFalse();
        assertConflict(() -> scene.reports.saveDraft(scene.local, 1, Scene.green(99)));
    }

    @Test
    void aDraftMayBeThrownAwayByWhoeverReadIt() {
        scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(30)));

        assertConflict(() -> discard(7));
        scene.asLeader(() -> discard(1));
        scene.asLeader(() -> discard(1));
        assertThat(scene.asLeader(() -> scene.reports.draft(scene.local)).isSaved())
                .isFalse();
    }

    @Test
    void aDraftMayLackAnythingButNotHoldTheImpossible() {
        assertThatThrownBy(() -> scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, Scene.green(101))))
                .isInstanceOf(Invalid.class);
        scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, ReportContent.EMPTY));
    }

    @Test
    void theLongestDraftOfPlainTextIsSaved() {
        String most = "æ".repeat(1000);
        Explanation longest = new Explanation(List.of(Dimension.TIME), most, most, scene.owner, Scene.JOINED);
        ReportContent content = new ReportContent(
                ColourChoice.NONE,
                1,
                "æ".repeat(200),
                null,
                "æ".repeat(2000),
                Collections.nCopies(ReportContent.MOST_EXPLANATIONS, longest));

        assertThat(scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, content))
                        .content())
                .isEqualTo(content);
    }

    @Test
    void theDirectorReadsNoDraft() {
        assertThatThrownBy(() -> scene.asDirector(() -> scene.reports.draft(scene.local)))
                .isInstanceOf(Forbidden.class);
    }

    private boolean discard(long version) {
        scene.reports.discardDraft(scene.local, version);
        return true;
    }

    private void assertConflict(Callable<?> call) {
        assertThatThrownBy(() -> scene.asLeader(call)).isInstanceOf(Conflict.class);
    }
}
