package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.programme.Programmes;
import dk.tvaers.risk.EscalatingRisks;
import dk.tvaers.risk.Escalation;
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.RiskData;
import dk.tvaers.risk.RiskId;
import dk.tvaers.risk.RiskKind;
import dk.tvaers.risk.RiskOutcome;
import dk.tvaers.risk.RiskPlace;
import dk.tvaers.risk.RiskState;
import dk.tvaers.risk.Risks;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets the coordinator and the programme leaders keep a register of risks, some of them escalated, some overdue. */
@Singleton
@Order(160)
final class Worrying implements Act {

    private static final LocalTime AT_NOON = LocalTime.of(12, 0);
    private static final int ESCALATED_AFTER = 20;
    private static final int CLOSED_AFTER = 30;

    private final Risks risks;
    private final KeepingRisks keeping;
    private final EscalatingRisks escalating;
    private final Programmes programmes;

    Worrying(Risks risks, KeepingRisks keeping, EscalatingRisks escalating, Programmes programmes) {
        this.risks = risks;
        this.keeping = keeping;
        this.escalating = escalating;
        this.programmes = programmes;
    }

    @Override
    public void write(Scene scene) {
        Map<String, RiskId> written = new HashMap<>();
        for (Csv.Row row : Data.rows("risks", scene.slug())) {
            String title = row.get("title");
            LocalDate day = scene.months().today().minusDays(Integer.parseInt(row.get("days_ago")));
            act(scene, row, day, () -> written.put(title, keeping.create(place(scene, row), data(scene, row))));
            if (row.orNull("escalated") != null) {
                act(scene, row, day.plusDays(ESCALATED_AFTER), () -> {
                    RiskId id = Objects.requireNonNull(written.get(title));
                    escalating.escalate(
                            id, risks.get(id).version(), Escalation.valueOf(row.get("escalated")), row.get("why"));
                });
            }
            if (row.orNull("closed") != null) {
                act(scene, row, day.plusDays(CLOSED_AFTER), () -> {
                    RiskId id = Objects.requireNonNull(written.get(title));
                    keeping.close(id, risks.get(id).version(), RiskOutcome.valueOf(row.get("closed")), row.get("note"));
                });
            }
        }
    }

    private static void act(Scene scene, Csv.Row row, LocalDate day, Runnable act) {
        Instant at = scene.months().at(day, AT_NOON);
        MunicipalityCode code = municipality(row);
        scene.script().at(at, () -> {
            if (code == null) {
                scene.coordinator(at, act);
            } else {
                scene.programmeLeader(at, code, act);
            }
        });
    }

    private RiskPlace place(Scene scene, Csv.Row row) {
        String project = row.orNull("project");
        if (project == null) {
            return new RiskPlace.OfProgramme(programmes.list().getFirst().id());
        }
        MunicipalityCode code = municipality(row);
        return code == null
                ? new RiskPlace.OfProject(scene.project(project))
                : new RiskPlace.OfLocalProject(scene.local(code, project));
    }

    private static RiskData data(Scene scene, Csv.Row row) {
        String[] owner = row.get("owner").split(" ");
        PersonId person = scene.person(new MunicipalityCode(owner[0]), owner[1]);
        String due = row.orNull("due_in");
        return new RiskData(
                RiskKind.valueOf(row.get("kind")),
                row.get("title"),
                row.orNull("description"),
                Integer.parseInt(row.get("probability")),
                Integer.parseInt(row.get("consequence")),
                person,
                row.orNull("measure"),
                due == null ? null : scene.months().today().plusDays(Integer.parseInt(due)),
                RiskState.valueOf(row.get("state")));
    }

    private static @Nullable MunicipalityCode municipality(Csv.Row row) {
        String code = row.orNull("municipality");
        return code == null ? null : new MunicipalityCode(code);
    }
}
