package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.programme.Projects;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Overview;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewFilter;
import dk.tvaers.status.Trend;
import jakarta.inject.Singleton;
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
    private final CurrentContext context;

    ProjectStatus(Overview overview, Projects projects, CurrentContext context) {
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
        OverviewData data = overview.overview(
                new OverviewFilter(projects.get(id).programmeId(), Dimension.OVERALL, Set.of(), false, false));
        Map<MunicipalityCode, OverviewData.Cell> cells = data.cells().stream()
                .filter(cell -> cell.project().equals(id))
                .collect(Collectors.toMap(OverviewData.Cell::municipality, Function.identity()));
        return cells.isEmpty() ? Optional.empty() : Optional.of(section(data.municipalities(), cells));
    }

    private Component section(List<OverviewData.Row> rows, Map<MunicipalityCode, OverviewData.Cell> cells) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        StatusAddresses addresses = new StatusAddresses(context.collaboration().collaboration());
        String title = texts.get("status.section.municipalities");
        PlainTable table = new PlainTable(title)
                .column(texts.get("status.overview.municipality"))
                .column(texts.get("status.dimension.overall"))
                .column(texts.get("status.section.this-month"));
        for (OverviewData.Row row : rows) {
            OverviewData.Cell cell = cells.get(row.code());
            if (cell != null) {
                table.row(
                        Links.inside(addresses.localProject(cell.localProject()), row.name()),
                        tag(new OverviewWords(texts), cell),
                        new Text(submitted(texts, cell)));
            }
        }
        return new Part(title, table);
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
