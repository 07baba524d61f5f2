package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.status.Colours;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Draft;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.MonthData.Act;
import dk.tvaers.status.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a municipality's month says about itself, in Danish. */
class MonthSaysTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-22T09:42:00Z");
    private static final Instant OCTOBER = Instant.parse("2026-10-28T09:42:00Z");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @Test
    void theLeadSaysFromWhenItIsFilledWhenTheDraftWasSavedAndHowManyAreSubmitted() {
        Now.at(NOVEMBER, () -> {
            MonthData.Row row = MonthSample.row("KY", MonthSample.report(OCTOBER, Colours.GREEN, 35));
            Draft draft = Objects.requireNonNull(row.draft());
            MonthData data = MonthSample.month(MONTH, MonthSample.drafted(row, draft));
            assertThat(MonthLead.of(data, MonthSample.WORDS))
                    .isEqualTo("Udfyldt fra sidste måned · kladde gemt kl. 10:42 · 3 af 8 indsendt i november");
        });
    }

    @Test
    void theLeadOfAProjectLeaderSaysWhoSubmits() {
        MonthData.Row row = MonthSample.permitting(MonthSample.row("KY", null), Act.DRAFT);
        assertThat(MonthLead.of(MonthSample.month(MONTH, row), MonthSample.WORDS))
                .isEqualTo("3 af 8 indsendt i november · programlederen indsender");
    }

    @Test
    void whatWaitsIsOverdueBeforeSilentBeforeDraftsOfOthers() {
        MonthData.Row ky = MonthSample.row("KY", MonthSample.green(35));
        MonthData.Row drafted = MonthSample.drafted(ky, Objects.requireNonNull(ky.draft()));
        MonthData.Row silent = MonthSample.silent(MonthSample.row("SAPA", null), 41);
        MonthData.Row late = MonthSample.overdue(MonthSample.row(
                "KSD",
                MonthSample.report(
                        OCTOBER,
                        MonthSample.YELLOW_ECONOMY,
                        10,
                        MonthSample.reason(LocalDate.of(2020, 1, 2), Dimension.ECONOMY))));
        List<MonthAsk> asks =
                MonthAsk.of(MonthSample.month(MONTH, drafted, silent, late), PersonId.next(), MonthSample.WORDS);
        assertThat(asks)
                .extracting(MonthAsk::sentence)
                .containsExactly("KSD: frist overskredet", "SAPA: ingen status i 41 dage", "KY: kladde til gennemsyn");
        assertThat(asks.getFirst().detail())
                .isEqualTo("Ny prøvekørsel. Skulle være gjort 02-01-2020. Ansvarlig: Projektleder, KY.");
    }

    @Test
    void onesOwnDraftAndARowToReadWaitForNobody() {
        MonthData.Row ky = MonthSample.row("KY", MonthSample.green(35));
        MonthData.Row own = MonthSample.drafted(ky, Objects.requireNonNull(ky.draft()));
        MonthData.Row read = MonthSample.permitting(MonthSample.silent(ky, 41));
        assertThat(MonthAsk.of(MonthSample.month(MONTH, own, read), MonthSample.PROJECT_LEADER.id(), MonthSample.WORDS))
                .isEmpty();
    }

    @Test
    void whatChangedSinceLastTimeIsSaidFieldByField() {
        Report before = MonthSample.report(OCTOBER, Colours.GREEN, 30);
        Report last = MonthSample.report(NOVEMBER, MonthSample.YELLOW_ECONOMY, 35, MonthSample.REASON);
        MonthData.Row moved = MonthSample.since(MonthSample.row("KY", last), before);
        MonthData.Row same = MonthSample.since(MonthSample.row("SAPA", MonthSample.green(20)), MonthSample.green(20));
        ReportText text = new ReportText(MonthSample.WORDS, PersonId::toString);
        List<SinceLast> said = SinceLast.of(MonthSample.month(MONTH, moved, same), text, MonthSample.WORDS);
        assertThat(said.getFirst().title()).isEqualTo("KY gik fra grøn til gul");
        assertThat(said.getFirst().detail())
                .isEqualTo(
                        "Økonomi: fra grøn til gul. Færdig: fra 30 % til 35 %. Forklaringerne er ændret. Indsendt 22-11-2026 af Programleder, Glostrup.");
        assertThat(said.getLast()).isEqualTo(new SinceLast(null, "Uændret", "SAPA"));
    }

    @Test
    void aRefusalIsToldByRowAndField() {
        LocalProjectId id = LocalProjectId.next();
        Refusals refusals = Refusals.of(List.of(
                new Invalid.Problem(id + ".explanations[0].cause", "error.required"),
                new Invalid.Problem(id.toString(), "error.conflict")));
        assertThat(refusals.of(id)).extracting(Invalid.Problem::field).containsExactly("explanations[0].cause", "");
    }

    @Test
    void aDraftOfSomebodyElseAndAReportOfSomebodyElseAreToldApart() {
        MonthData.Row row = MonthSample.row("KY", MonthSample.green(35));
        Draft read = Objects.requireNonNull(row.draft());
        Draft theirs = new Draft(
                read.localProject(), read.content(), 1, MonthSample.PROJECT_LEADER, NOVEMBER, read.lastReport());
        assertThat(Meanwhile.between(read.seen(), row, theirs).act()).isEqualTo(Meanwhile.Act.SAVED);
        MonthData.Row reported = MonthSample.row("KY", MonthSample.green(40));
        assertThat(Meanwhile.between(read.seen(), reported, Objects.requireNonNull(reported.draft()))
                        .act())
                .isEqualTo(Meanwhile.Act.SUBMITTED);
        assertThat(Meanwhile.between(theirs.seen(), row, read).act()).isEqualTo(Meanwhile.Act.DISCARDED);
    }
}
