package dk.tvaers.demo;

import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.DecidingMatters;
import dk.tvaers.matter.MatterData;
import dk.tvaers.matter.MatterId;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.MatterStep;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.Outcome;
import dk.tvaers.matter.StepData;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Lets the municipalities decide the same matters: one that is overdue in two of them, and one that is being bought for. */
@Singleton
@Order(130)
final class Deciding implements Act {

    private static final LocalTime OPENED = LocalTime.of(9, 15);
    private static final LocalTime WRITTEN = LocalTime.of(13, 20);

    private final Matters matters;
    private final DecidingMatters deciding;
    private final ConductingMatters conducting;
    private final Agreements agreements;

    Deciding(Matters matters, DecidingMatters deciding, ConductingMatters conducting, Agreements agreements) {
        this.matters = matters;
        this.deciding = deciding;
        this.conducting = conducting;
        this.agreements = agreements;
    }

    @Override
    public void write(Scene scene) {
        Data.rows("matters", scene.slug()).forEach(row -> {
            Instant at = scene.months().at(day(scene, row, "opened_days_ago", -1), OPENED);
            scene.script().at(at, () -> scene.coordinator(at, () -> open(scene, row)));
        });
        Data.rows("matter-steps", scene.slug()).forEach(row -> {
            Instant at = scene.months().at(day(scene, row, "written_days_ago", -1), WRITTEN);
            MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
            scene.script().at(at, () -> scene.programmeLeader(at, code, () -> step(scene, code, row)));
        });
    }

    private void open(Scene scene, Csv.Row row) {
        String project = row.orNull("project");
        ProjectId about = project == null ? null : scene.project(project);
        AgreementId agreement = row.orNull("agreement") == null
                ? null
                : agreements.newest().map(AgreementItem::id).orElseThrow();
        conducting.open(new MatterData(
                row.get("title"),
                row.get("proposal"),
                row.orNull("unit"),
                agreement,
                about,
                day(scene, row, "opened_days_ago", -1),
                day(scene, row, "deadline_in_days", 1)));
    }

    private void step(Scene scene, MunicipalityCode code, Csv.Row row) {
        MatterId id = matters.list().stream()
                .filter(matter -> matter.title().equals(row.get("matter")))
                .map(MatterItem::id)
                .findFirst()
                .orElseThrow();
        String outcome = row.orNull("outcome");
        deciding.write(
                id,
                code,
                matters.progress(id, code).number(),
                new StepData(
                        MatterStep.valueOf(row.get("step")),
                        day(scene, row, "on_in_days", 1),
                        row.orNull("body"),
                        outcome == null ? null : Outcome.valueOf(outcome),
                        volume(row.orNull("volume")),
                        row.orNull("case"),
                        row.orNull("note")));
    }

    private static @Nullable Long volume(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static LocalDate day(Scene scene, Csv.Row row, String column, int sign) {
        return scene.months().today().plusDays(sign * Long.parseLong(row.get(column)));
    }
}
