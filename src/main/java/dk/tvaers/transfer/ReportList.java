package dk.tvaers.transfer;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.StatusReports;
import dk.tvaers.status.SubmittedReports;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month's status: a row is a report of one local project, with one explanation for all that is not green. What says the
 * same as the newest report is left; a report that is to be repeated is marked unchanged in the portal. A row with a day
 * comes from a file that the portal made: it is held against what was submitted then, and nothing is submitted.
 */
@Singleton
final class ReportList implements ImportKind {

    /** The names of a report's fields in the API that stand before the column's own. */
    private static final Pattern PATH = Pattern.compile("^(colours\\.|explanations\\[\\d+]\\.)");

    private static final String SUBMITTED = "submittedOn";

    private final StatusReports reports;
    private final SubmittedReports submitted;
    private final LocalProjects locals;
    private final Projects projects;
    private final MunicipalityCells municipalities;
    private final PersonCells persons;

    ReportList(
            StatusReports reports,
            SubmittedReports submitted,
            LocalProjects locals,
            Projects projects,
            MunicipalityCells municipalities,
            PersonCells persons) {
        this.reports = reports;
        this.submitted = submitted;
        this.locals = locals;
        this.projects = projects;
        this.municipalities = municipalities;
        this.persons = persons;
    }

    @Override
    public String key() {
        return "reports";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("municipality", true, "Glostrup"),
                new Column("project", true, "KY"),
                new Column("time", true, "Grøn"),
                new Column("economy", true, "Gul"),
                new Column("resources", true, "Grøn"),
                new Column("technology", true, "Grøn"),
                new Column("overall", false, "Gul"),
                new Column("percent", true, "35", ExcelColumn.Kind.WHOLE),
                new Column("nextMilestone", false, "Superbrugerne er uddannet"),
                new Column("expectedGoLive", false, "01-03-2027", ExcelColumn.Kind.DATE),
                new Column("comment", false, ""),
                new Column("cause", false, "Testmiljøet er dyrere end ventet"),
                new Column("action", false, "Vi deler det med nabokommunen"),
                new Column("owner", false, "Programleder, Glostrup"),
                new Column("due", false, "12-06-2027", ExcelColumn.Kind.DATE),
                new Column(SUBMITTED, false, "", ExcelColumn.Kind.DATE));
    }

    @Override
    public Outcome take(ImportRow row) {
        row.needed("municipality");
        String code = row.needed("project");
        MunicipalityCode municipality = municipalities.read(row, "municipality");
        Optional<ProjectDetails> project = projects.byCode(code);
        if (project.isEmpty() && !code.isEmpty()) {
            row.refuse("project", "import.no-project", code);
        }
        ColourChoice colours = colours(row);
        Integer percent = row.whole("percent");
        row.date("expectedGoLive");
        row.date("due");
        LocalDate day = row.date(SUBMITTED);
        row.check();
        if (municipality == null) {
            throw new IllegalStateException("checked");
        }
        LocalProjectId local = locals.of(municipality, project.orElseThrow().id())
                .orElseThrow(() -> new Invalid("project", "import.not-joined", code));
        String subject = code + ", " + municipalities.name(municipality);
        if (day != null) {
            return known(local, subject, row, day);
        }
        ReportContent content = new ReportContent(
                colours,
                percent,
                row.text("nextMilestone"),
                row.date("expectedGoLive"),
                row.text("comment"),
                explanation(row, colours, municipality));
        return submit(local, subject, content);
    }

    private Outcome known(LocalProjectId local, String subject, ImportRow row, LocalDate day) {
        if (submitted.on(local, day).stream().noneMatch(report -> Stream.of(Texts.DANISH, Texts.ENGLISH)
                .anyMatch(language -> new ReportCells(report, Texts.in(language)).isSaidBy(row)))) {
            throw new Invalid(SUBMITTED, "import.reports.not-submitted", Dates.figures(day));
        }
        return Outcome.kept(subject, List.of());
    }

    private Outcome submit(LocalProjectId local, String subject, ReportContent content) {
        Optional<ReportContent> last =
                reports.history(local, 0, 1).items().stream().findFirst().map(ReportContent::of);
        if (last.isPresent() && last.get().equals(complete(content))) {
            return Outcome.kept(subject, List.of());
        }
        try {
            reports.submit(local, content, null);
        } catch (Invalid refused) {
            throw new Invalid(refused.problems().stream()
                    .map(problem -> new Invalid.Problem(
                            PATH.matcher(problem.field()).replaceFirst(""), problem.reason(), problem.parameters()))
                    .toList());
        }
        return Outcome.created(subject);
    }

    private static ReportContent complete(ReportContent content) {
        return new ReportContent(
                content.colours().withDefaultOverall(),
                content.percent(),
                content.nextMilestone(),
                content.expectedGoLive(),
                content.comment(),
                content.explanations());
    }

    private static ColourChoice colours(ImportRow row) {
        return new ColourChoice(
                light(row, "time"),
                light(row, "economy"),
                light(row, "resources"),
                light(row, "technology"),
                light(row, "overall"));
    }

    private static @Nullable TrafficLight light(ImportRow row, String column) {
        return row.choice(column, TrafficLight.class, "status.light");
    }

    private List<Explanation> explanation(ImportRow row, ColourChoice colours, MunicipalityCode municipality) {
        List<Dimension> toExplain = new ArrayList<>();
        for (Dimension part : Dimension.PARTS) {
            if (isNotGreen(colours.of(part))) {
                toExplain.add(part);
            }
        }
        if (toExplain.isEmpty() && isNotGreen(colours.overall())) {
            toExplain.add(Dimension.OVERALL);
        }
        if (toExplain.isEmpty()) {
            return List.of();
        }
        String owner = row.text("owner");
        Optional<PersonDetails> found = owner == null ? Optional.empty() : persons.find(owner, null, municipality);
        if (owner != null && found.isEmpty()) {
            throw new Invalid("owner", "import.no-person", owner);
        }
        return List.of(new Explanation(
                toExplain,
                row.text("cause"),
                row.text("action"),
                found.map(PersonDetails::id).orElse(null),
                row.date("due")));
    }

    private static boolean isNotGreen(@Nullable TrafficLight light) {
        return light != null && light != TrafficLight.GREEN;
    }
}
