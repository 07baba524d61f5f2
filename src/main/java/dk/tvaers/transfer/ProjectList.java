package dk.tvaers.transfer;

import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.programme.JoiningProject;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectData;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shared projects, and which municipalities take part: a row is a project, known by its code. A programme that is not
 * there yet is created. A blank cell leaves what stands there.
 */
@Singleton
final class ProjectList implements ImportKind {

    private final Projects projects;
    private final Programmes programmes;
    private final JoiningProject joining;
    private final LocalProjects locals;
    private final Members members;
    private final MunicipalityCells municipalities;

    ProjectList(
            Projects projects,
            Programmes programmes,
            JoiningProject joining,
            LocalProjects locals,
            Members members,
            MunicipalityCells municipalities) {
        this.projects = projects;
        this.programmes = programmes;
        this.joining = joining;
        this.locals = locals;
        this.members = members;
        this.municipalities = municipalities;
    }

    @Override
    public String key() {
        return "projects";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("programme", true, "Monopolbrud"),
                new Column("code", true, "KY"),
                new Column("shortName", false, "KY"),
                new Column("fullName", true, "Kommunernes Ydelsessystem"),
                new Column("kind", false, "fagsystem"),
                new Column("replaces", false, "KMD Aktiv"),
                new Column("supplier", false, ""),
                new Column("municipalities", false, "Albertslund, Glostrup, 183"),
                new Column("participation", false, "I gang"),
                new Column("participationOn", false, "01-09-2015", ExcelColumn.Kind.DATE));
    }

    @Override
    public Outcome take(ImportRow row) {
        String programme = row.needed("programme");
        String code = row.needed("code");
        String fullName = row.needed("fullName");
        Participation participation = row.choice("participation", Participation.class, "programme.participation");
        LocalDate since = row.date("participationOn");
        List<MunicipalityCode> joined = joined(row);
        row.check();

        ProgrammeId in = programmes
                .byName(programme)
                .map(ProgrammeItem::id)
                .orElseGet(() -> programmes.create(programme, null, new Period(Now.today(), null)));
        Optional<ProjectDetails> known = projects.byCode(code);
        ProjectData data = data(row, code, fullName, known.orElse(null));
        ProjectId project = known.map(ProjectDetails::id).orElseGet(() -> projects.create(in, data));
        List<String> changed =
                new ArrayList<>(known.map(before -> changed(before, in, data)).orElse(List.of()));
        if (!changed.isEmpty()) {
            projects.change(project, known.orElseThrow().version(), in, data);
        }
        List<MunicipalityCode> joinedBefore =
                locals.list(null, project).stream().map(LocalProjectItem::code).toList();
        List<MunicipalityCode> newcomers =
                joined.stream().filter(each -> !joinedBefore.contains(each)).toList();
        if (!newcomers.isEmpty()) {
            joining.joinAll(
                    newcomers,
                    project,
                    Objects.requireNonNullElse(participation, Participation.NOT_STARTED),
                    Objects.requireNonNullElse(since, Now.today()));
            changed.add("municipalities");
        }
        return known.isEmpty() ? Outcome.created(code) : Outcome.kept(code, changed);
    }

    private List<MunicipalityCode> joined(ImportRow row) {
        String text = row.text("municipalities");
        if (text == null) {
            return List.of();
        }
        if (text.equalsIgnoreCase(Texts.in(Texts.DANISH).get("import.projects.all"))
                || text.equalsIgnoreCase(Texts.in(Texts.ENGLISH).get("import.projects.all"))) {
            return members.on(Now.today()).stream().map(item -> item.code()).toList();
        }
        List<MunicipalityCode> codes = new ArrayList<>();
        for (String part : text.split("[,;/\\n]")) {
            MunicipalityCode code = part.isBlank() ? null : municipalities.read(row, "municipalities", part.strip());
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static ProjectData data(ImportRow row, String code, String fullName, @Nullable ProjectDetails before) {
        String shortName = row.text("shortName");
        return new ProjectData(
                code.toUpperCase(Locale.ROOT),
                shortName != null ? shortName : before == null ? code : before.shortName(),
                fullName,
                or(row.text("kind"), before == null ? null : before.kind()),
                or(row.text("replaces"), before == null ? null : before.replacesSystem()),
                or(row.text("supplier"), before == null ? null : before.supplier()),
                before == null ? null : before.milestones(),
                before == null ? null : before.outcome());
    }

    private static List<String> changed(ProjectDetails before, ProgrammeId programme, ProjectData data) {
        List<String> changed = new ArrayList<>();
        add(changed, "programme", before.programmeId(), programme);
        add(changed, "shortName", before.shortName(), data.shortName());
        add(changed, "fullName", before.fullName(), data.fullName());
        add(changed, "kind", before.kind(), data.kind());
        add(changed, "replaces", before.replacesSystem(), data.replaces());
        add(changed, "supplier", before.supplier(), data.supplier());
        return changed;
    }

    private static void add(List<String> changed, String column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(column);
        }
    }

    private static @Nullable String or(@Nullable String text, @Nullable String before) {
        return text == null ? before : text;
    }
}
