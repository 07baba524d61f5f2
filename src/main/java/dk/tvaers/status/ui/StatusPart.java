package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.status.Month;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.MonthData.Act;
import dk.tvaers.status.Report;
import dk.tvaers.status.StatusReports;
import java.util.List;

/** One local project's status as it is now and as it was, with the way to report and to correct. */
final class StatusPart extends Composite<Section> {

    private static final int AT_A_TIME = 10;

    private final LocalProjectId id;
    private final MunicipalityCode municipality;
    private final Month month;
    private final StatusReports reports;
    private final LocalProjects locals;
    private final FormDrafts drafts;
    private final Lists lists;
    private final DeadlinesLink deadlines;
    private final StatusAddresses addresses;
    private final Texts texts = Texts.in(getLocale());
    private final H2 title = new H2(texts.get("status.section.title"));

    StatusPart(
            LocalProjectId id,
            MunicipalityCode municipality,
            Month month,
            StatusReports reports,
            LocalProjects locals,
            FormDrafts drafts,
            Lists lists,
            DeadlinesLink deadlines,
            StatusAddresses addresses) {
        this.id = id;
        this.municipality = municipality;
        this.month = month;
        this.reports = reports;
        this.locals = locals;
        this.drafts = drafts;
        this.lists = lists;
        this.deadlines = deadlines;
        this.addresses = addresses;
        title.setId("status");
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("section", "status-part");
        getContent().getElement().setAttribute("aria-labelledby", "status");
        show();
    }

    private void show() {
        MonthData data = month.month(municipality);
        MonthData.Row row = data.rows().stream()
                .filter(found -> found.localProject().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        getContent().removeAll();
        getContent().add(title);
        Report last = row.last();
        if (last == null) {
            getContent().add(nothing(row));
        } else {
            getContent().add(current(row, last, data));
            ReportTimeline before = new ReportTimeline(texts, last, page -> reports.history(id, page, AT_A_TIME));
            if (!before.isEmpty()) {
                getContent().add(new H3(texts.get("status.section.history")), before);
            }
        }
        Div tools = new Div();
        tools.addClassName("list-tools");
        deadlines.of(id, texts).ifPresent(tools::add);
        if (last != null) {
            tools.add(excel());
        }
        tools.setVisible(tools.getComponentCount() > 0);
        getContent().add(tools);
    }

    private Component excel() {
        LocalProjectDetails local = locals.get(id);
        return lists.excel(
                new ReportSheet(texts).columns(),
                part -> reports.history(id, part.page(), part.size()).items(),
                List.of(local.projectName() + ", " + local.shortName()));
    }

    private Component nothing(MonthData.Row row) {
        EmptyState empty = new EmptyState(
                texts.get("status.section.empty.title"),
                texts.get(
                        row.permitted().contains(Act.DRAFT)
                                ? "status.section.empty.report"
                                : "status.section.empty.text"));
        if (row.permitted().contains(Act.DRAFT)) {
            empty.getContent().add(report());
        }
        return empty;
    }

    private Component current(MonthData.Row row, Report last, MonthData data) {
        ReportFacts facts = new ReportFacts(texts);
        Div panel = new Div(facts.colours(last, row.trends()), warnings(row), facts.details(last));
        panel.addClassNames("panel", "padded");
        panel.add(facts.explanations(last));
        panel.add(facts.meta(last));
        Div place = new Div(panel);
        Div actions = new Div();
        actions.addClassName("actions");
        if (row.permitted().contains(Act.DRAFT)) {
            actions.add(report());
        }
        if (row.permitted().contains(Act.CORRECT)) {
            NativeButton correct = new NativeButton(texts.get("status.section.correct"), event -> {
                CorrectionForm form = new CorrectionForm(
                        row,
                        last,
                        new Owners(locals.responsible(municipality), data),
                        reports,
                        drafts,
                        new MonthWords(texts),
                        this::corrected);
                place.removeAll();
                place.add(form);
                form.focus();
            });
            correct.addClassName("button");
            actions.add(correct);
        }
        place.add(actions);
        return place;
    }

    /** Shows the status anew after a correction, or after it was given up; reading goes on at its head. */
    private void corrected() {
        show();
        title.getElement().callJsFunction("focus");
    }

    private Component warnings(MonthData.Row row) {
        Paragraph warnings = new Paragraph();
        warnings.addClassName("statuses");
        Integer silent = row.silentDays();
        if (silent != null) {
            warnings.add(new StatusTag(Light.SILENT, texts.get("status.overview.silent", silent)));
        }
        if (row.overdue()) {
            warnings.add(new StatusTag(Light.NONE, texts.get("status.overdue")).overdue());
        }
        MonthData.Wanted wanted = row.wanted();
        if (wanted != null) {
            warnings.add(
                    new StatusTag(Light.SILENT, texts.get(wanted.reason(), new Dates(texts).words(wanted.since()))));
            String said = wanted.said();
            if (said != null) {
                Span words = new Span(said);
                words.addClassName("said");
                warnings.add(words);
            }
        }
        warnings.setVisible(warnings.getComponentCount() > 0);
        return warnings;
    }

    private Anchor report() {
        Anchor report = Links.inside(addresses.municipality(municipality), texts.get("status.section.report"));
        report.addClassName("button");
        return report;
    }
}
