package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.loan.specialist.Capacities;
import dk.tvaers.loan.specialist.Capacity;
import dk.tvaers.loan.specialist.Forgetting;
import dk.tvaers.loan.specialist.ForgettingSpecialists;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.Rates;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.Specialists;
import dk.tvaers.loan.specialist.Week;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;

/** Who can be lent, when, and at what price; and what whoever looks can do about it. */
@Prototype
@Route(value = SpecialistAddresses.SPECIALIST, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class SpecialistView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WEEKS = 12;

    private final Specialists specialists;
    private final KeepingSpecialists keeping;
    private final Capacities capacities;
    private final Rates rates;
    private final ForgettingSpecialists forgettings;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;

    private String title = "";

    SpecialistView(
            Specialists specialists,
            KeepingSpecialists keeping,
            Capacities capacities,
            Rates rates,
            ForgettingSpecialists forgettings,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.specialists = specialists;
        this.keeping = keeping;
        this.capacities = capacities;
        this.rates = rates;
        this.forgettings = forgettings;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SpecialistItem specialist = specialists.get(SpecialistAddresses.specialist(event));
        SpecialistWords words = new SpecialistWords(texts());
        boolean mayKeep = specialists.mayKeep(specialist.municipality()) && !specialist.isRetired();
        title = specialist.label();
        removeAll();
        add(new PageHead(title)
                .lead(words.get("specialist.lead", specialist.jobCategoryName(), specialist.municipalityName()))
                .actions(mayKeep ? new Component[] {edit(specialist, words)} : new Component[0]));
        add(new Part(words.get("facts"), facts(specialist, words)));
        if (!specialist.isRetired()) {
            add(new Part(words.get("capacity"), capacity(specialist, words)));
        }
        if (specialist.known()) {
            add(new AbsencePart(words, specialist, specialists, keeping, lists, acting()).part());
        }
        if (mayKeep) {
            add(new Part(words.get("hours.set"), hours(specialist, words)));
            add(new Part(words.get("retire.title"), retire(specialist, words)));
        }
        if (specialist.isRetired() && specialists.mayKeep(specialist.municipality())) {
            add(new Part(words.get("forget.title"), forget(specialist, words)));
        }
        sections.of(specialist.id()).forEach(this::add);
    }

    private Component facts(SpecialistItem specialist, SpecialistWords words) {
        FactList facts = new FactList()
                .fact(
                        words.get("competences"),
                        specialist.competences().isEmpty() ? null : specialist.competenceNames())
                .fact(words.get("lent"), words.period(specialist.fromOn(), specialist.toOn()))
                .fact(
                        words.get("retired-on"),
                        specialist.retiredOn() == null ? null : words.date(specialist.retiredOn()))
                .fact(words.get("manager"), specialist.managerName())
                .fact(words.get("note"), specialist.note());
        rates.on(specialist.id(), Now.today())
                .ifPresent(rate -> facts.fact(
                        words.get("rate"),
                        Links.inside(
                                addresses().rate(rate.id()), words.get("rate.hour", words.money(rate.perHour())))));
        if (!specialist.known()) {
            facts.fact(words.get("name"), words.get("name.unknown"));
        }
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component capacity(SpecialistItem specialist, SpecialistWords words) {
        LocalDate today = Now.today();
        Period shown = new Period(today, today.plusWeeks(WEEKS - 1));
        ListColumns<Capacity> columns = new ListColumns<Capacity>(texts(), "specialistens-uger", words.get("capacity"))
                .text("uge", words.get("week.of"), each -> words.week(each.week()))
                .text("tilstand", words.get("state"), words::state)
                .shownAs(words::capacity)
                .decimal("timer", words.get("capacity.available"), Capacity::available)
                .decimal("aftalt", words.get("capacity.agreed"), Capacity::agreed)
                .decimal("ikke-aftalt", words.get("capacity.asked"), Capacity::asked)
                .decimal("fri", words.get("capacity.free.head"), Capacity::free);
        return lists.table(columns, Rows.whole(() -> capacities.free(specialist.id(), shown)))
                .filtered(List.of(title))
                .show(capacities.free(specialist.id(), shown));
    }

    private Component hours(SpecialistItem specialist, SpecialistWords words) {
        FormFields fields = new FormFields(texts());
        fields.date("week", words.get("hours.from")).setHelperText(words.get("hours.from.help"));
        fields.text("hours", words.get("hours"), 8)
                .setHelperText(words.get("hours.help", KeepingSpecialists.MOST_HOURS));
        NavigableMap<Week, BigDecimal> set = specialists.hours(specialist.id());
        Paragraph now = new Paragraph(set.entrySet().stream()
                .map(each -> words.get("hours.now", words.week(each.getKey()), words.hours(each.getValue())))
                .collect(Collectors.joining(" ")));
        return new Div(
                now,
                new RecordForm(texts(), fields)
                        .from(Map.of("week", Now.today().toString()))
                        .action(words.get("hours.save"), (values, version) -> {
                            Week from = Week.of(values.requiredDate("week"));
                            keeping.setHours(specialist.id(), from, Typed.number(values, "hours"));
                            return () -> acting().again(words.get("hours.saved"));
                        }));
    }

    private Component retire(SpecialistItem specialist, SpecialistWords words) {
        return new Div(acting().asked(
                        words.get("retire"),
                        words.get("retire.ask", specialist.label()),
                        words.get("retire.text"),
                        () -> keeping.retire(specialist.id(), specialist.version(), Now.today()),
                        words.get("retired")));
    }

    private Component forget(SpecialistItem specialist, SpecialistWords words) {
        Forgetting forgetting = forgettings.of(specialist.id());
        if (forgetting.forgottenOn() != null) {
            return new Paragraph(words.get("forgotten.lead", words.date(forgetting.forgottenOn())));
        }
        LocalDate until = forgetting.keptUntil();
        if (until != null && !Now.today().isAfter(until)) {
            return new Paragraph(words.get("forget.why", words.date(until)));
        }
        return new Div(
                new Paragraph(words.get("forget.why.none")),
                acting().asked(
                                words.get("forget"),
                                words.get("forget.ask", specialist.label()),
                                words.get("forget.text"),
                                () -> forgettings.forget(specialist.id(), specialist.version()),
                                words.get("forgotten")));
    }

    private Anchor edit(SpecialistItem specialist, SpecialistWords words) {
        Anchor edit = Links.inside(addresses().edit(specialist.id()), words.get("edit"));
        edit.addClassName("button");
        return edit;
    }

    private Acting acting() {
        return new Acting(this, texts());
    }

    private SpecialistAddresses addresses() {
        return new SpecialistAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
