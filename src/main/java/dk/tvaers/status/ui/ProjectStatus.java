package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Overview;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewFilter;
import dk.tvaers.status.Trend;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The status on a project's page: where it stands in each municipality. */
@Singleton
final class ProjectStatus implements RecordSection<ProjectId> {

    private final Overview overview;
    private final Projects projects;
    private final Lists lists;
    private final CurrentContext context;

    ProjectStatus(Overview overview, Projects projects, Lists lists, CurrentContext context) {
        this.lists = lists;
        this.overview = overview;
        this.projects = projects;
        this.context = context;
    }

    @Override
    public Class<ProjectId> kind() {
        return ProjectId.class;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(ProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        ProjectDetails project = projects.get(id);
        List<Line> lines = lines(project);
        return lines.isEmpty() ? Optional.empty() : Optional.of(section(project, lines));
    }

    /** How far one municipality is. */
    private record Line(OverviewData.Row municipality, OverviewData.Cell cell) {}

    private List<Line> lines(ProjectDetails project) {
        OverviewData data =
                overview.overview(new OverviewFilter(project.programmeId(), Dimension.OVERALL, Set.of(), false, false));
        Map<MunicipalityCode, OverviewData.Cell> cells = data.cells().stream()
                .filter(cell -> cell.project().equals(project.id()))
                .collect(Collectors.toMap(OverviewData.Cell::municipality, Function.identity()));
        List<Line> lines = new ArrayList<>();
        for (OverviewData.Row row : data.municipalities()) {
            OverviewData.Cell cell = cells.get(row.code());
            if (cell != null) {
                lines.add(new Line(row, cell));
            }
        }
        return lines;
    }

    private Component section(ProjectDetails project, List<Line> lines) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        StatusAddresses addresses = new StatusAddresses(context.collaboration().collaboration());
        OverviewWords words = new OverviewWords(texts);
        String title = texts.get("status.section.municipalities");
        ListColumns<Line> columns = new ListColumns<Line>(texts, "status-i-kommuner", title)
                .text("kommune", texts.get("status.overview.municipality"), line -> line.municipality()
                        .name())
                .shownAs(line -> Links.inside(
                        addresses.localProject(line.cell().localProject()),
                        line.municipality().name()))
                .text("samlet", texts.get("status.dimension.overall"), line -> words.seen(line.cell()))
                .shownAs(line -> tag(words, line.cell()))
                .text("indsendt", texts.get("status.section.this-month"), line -> submitted(texts, line.cell()))
                .more()
                .percent("faerdig", texts.get("status.field.percent"), line -> line.cell()
                        .percent());
        return new Part(
                title,
                lists.table(columns, Rows.whole(() -> lines(project)))
                        .filtered(List.of(project.shortName()))
                        .show(lines));
    }

    private static StatusTag tag(OverviewWords words, OverviewData.Cell cell) {
        StatusTag tag = new StatusTag(OverviewWords.drawn(cell), words.seen(cell));
        if (cell.silentDays() == null && cell.trend() != Trend.NONE) {
            tag.trend(OverviewWords.drawn(cell.trend()), words.trend(cell.trend()));
        }
        return cell.overdue() ? tag.overdue() : tag;
    }

    private static String submitted(Texts texts, OverviewData.Cell cell) {
        return switch (cell.participation()) {
            case IN_PROGRESS -> texts.get(cell.submittedThisMonth() ? "kit.yes" : "kit.no");
            default -> texts.get("status.overview.nothing-to-submit");
        };
    }
}
