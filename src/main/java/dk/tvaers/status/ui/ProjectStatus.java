package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.programme.Projects;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Overview;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewFilter;
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
        Texts texts = Texts.in(com.vaadin.flow.component.UI.getCurrent().getLocale());
        H2 title = new H2(texts.get("status.section.municipalities"));
        title.setId("municipalities");
        NativeTableBody body = new NativeTableBody();
        for (OverviewData.Row row : rows) {
            OverviewData.Cell cell = cells.get(row.code());
            if (cell != null) {
                body.add(line(texts, row, cell));
            }
        }
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head(texts.get("status.overview.municipality")),
                        head(texts.get("status.section.overall")),
                        head(texts.get("status.section.this-month")))),
                body);
        table.addClassName("table");
        table.getElement().setAttribute("aria-labelledby", "municipalities");
        Div panel = new Div(table);
        panel.addClassNames("panel", "table-scroll");
        Section section = new Section(title, panel);
        section.addClassName("section");
        return section;
    }

    private NativeTableRow line(Texts texts, OverviewData.Row row, OverviewData.Cell cell) {
        OverviewWords words = new OverviewWords(texts);
        StatusAddresses addresses = new StatusAddresses(context.collaboration().collaboration());
        StatusTag tag = new StatusTag(OverviewWords.drawn(cell), words.seen(cell));
        if (cell.silentDays() == null) {
            tag.trend(OverviewWords.drawn(cell.trend()), words.trend(cell.trend()));
        }
        if (cell.overdue()) {
            tag.overdue();
        }
        NativeTableHeaderCell municipality =
                new NativeTableHeaderCell(Links.inside(addresses.localProject(cell.localProject()), row.name()));
        municipality.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                municipality, new NativeTableCell(tag), new NativeTableCell(new Text(submitted(texts, cell))));
    }

    private static String submitted(Texts texts, OverviewData.Cell cell) {
        return switch (cell.participation()) {
            case IN_PROGRESS -> texts.get(cell.submittedThisMonth() ? "kit.yes" : "kit.no");
            default -> texts.get("status.overview.nothing-to-submit");
        };
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
