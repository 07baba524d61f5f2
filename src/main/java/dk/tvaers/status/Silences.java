package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what is lacking now by the rules of the overview, and who is asked for it. */
@Singleton
class Silences {

    private final CurrentRows currents;
    private final ReminderRows reminders;
    private final AskedNow asked;
    private final CurrentContext context;

    Silences(CurrentRows currents, ReminderRows reminders, AskedNow asked, CurrentContext context) {
        this.currents = currents;
        this.reminders = reminders;
        this.asked = asked;
        this.context = context;
    }

    List<Silence> now() {
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        Matrix matrix = Matrix.of(
                currents.members(collaboration, today),
                currents.projects(collaboration),
                currents.cells(collaboration),
                Dimension.OVERALL,
                asked.period(),
                today);
        Map<MunicipalityCode, List<Silence.Leader>> leaders = reminders.listLeaders(collaboration, today).stream()
                .collect(Collectors.groupingBy(
                        LeaderLine::municipality,
                        Collectors.mapping(Silences::leader, Collectors.<Silence.Leader>toList())));
        Map<MunicipalityCode, RemindedLine> reminded = reminders.listReminded(collaboration, today).stream()
                .collect(Collectors.toMap(RemindedLine::municipality, Function.identity()));
        return matrix.rows().stream()
                .filter(row -> row.submitted() < row.inProgress())
                .map(row -> {
                    RemindedLine last = reminded.get(row.code());
                    return new Silence(
                            row.code(),
                            row.name(),
                            missing(matrix, row.code()),
                            leaders.getOrDefault(row.code(), List.of()),
                            last == null ? null : last.remindedAt(),
                            last == null ? 0 : last.today());
                })
                .toList();
    }

    private static List<Silence.Missing> missing(Matrix matrix, MunicipalityCode municipality) {
        Map<ProjectId, String> names = matrix.projectNames();
        return matrix.cells().stream()
                .filter(cell -> cell.municipality().equals(municipality))
                .filter(cell -> Freshness.takesReports(cell.participation()) && !cell.submittedThisMonth())
                .map(cell -> new Silence.Missing(names.getOrDefault(cell.project(), ""), cell.silentDays()))
                .toList();
    }

    private static Silence.Leader leader(LeaderLine line) {
        return new Silence.Leader(line.person(), line.name(), line.reached() == 1, line.language());
    }
}
