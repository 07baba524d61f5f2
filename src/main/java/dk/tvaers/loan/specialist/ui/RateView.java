package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.loan.specialist.KeepingRates;
import dk.tvaers.loan.specialist.RateCalculation;
import dk.tvaers.loan.specialist.RateItem;
import dk.tvaers.loan.specialist.Rates;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.Objects;

/** A rate, how its full cost was reckoned for who may read that, and what whoever looks can do about it. */
@Prototype
@Route(value = SpecialistAddresses.RATE, layout = CollaborationLayout.class)
@Needs(Right.SEE_RATES)
final class RateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rates rates;
    private final KeepingRates keeping;
    private final RecordSections sections;
    private final CurrentContext context;

    private String title = "";

    RateView(Rates rates, KeepingRates keeping, RecordSections sections, CurrentContext context) {
        this.rates = rates;
        this.keeping = keeping;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RateItem rate = rates.get(SpecialistAddresses.rate(event));
        SpecialistWords words = new SpecialistWords(texts());
        boolean open = rate.withdrawnOn() == null;
        title = words.get("rate.title", words.holder(rate));
        removeAll();
        add(new PageHead(title).lead(words.get("rate.hour", words.money(rate.perHour()))));
        add(new Part(words.get("rate"), facts(rate, words)));
        if (rates.maySeeCalculation(rate)) {
            add(new Part(words.get("rate.calculation"), calculation(rate, words)));
        }
        if (open && !rate.isUsable() && rates.mayNote(rate.municipality())) {
            add(new Part(words.get("rate.note.title"), note(rate, words)));
        }
        if (open && rates.mayKeep(rate.municipality())) {
            add(new Part(words.get("rate.end.title"), end(rate, words)));
            add(new Part(words.get("rate.withdraw.title"), withdraw(rate, words)));
        }
        sections.of(rate.id()).forEach(this::add);
    }

    private Component facts(RateItem rate, SpecialistWords words) {
        FactList facts = new FactList()
                .fact(words.get("rate.basis"), words.basis(rate))
                .fact(words.get("state"), words.state(rate))
                .fact(words.get("rate.validity"), words.period(rate.fromOn(), rate.toOn()))
                .fact(words.get("rate.below"), texts().get(rate.belowFullCost() ? "kit.yes" : "kit.no"))
                .fact(words.get("rate.note"), rate.noted())
                .fact(words.get("rate.noted-by"), rate.notedBy());
        SpecialistId specialist = rate.specialist();
        if (specialist != null) {
            facts.fact(words.get("specialist"), Links.inside(addresses().specialist(specialist), rate.label()));
        }
        return panel(facts);
    }

    private Component calculation(RateItem rate, SpecialistWords words) {
        RateCalculation reckoned = rates.calculation(rate.id());
        return new Div(
                new Paragraph(words.get("rate.calculation.lead")),
                panel(new FactList()
                        .fact(words.get("rate.salary"), words.money(reckoned.yearlySalary()))
                        .fact(words.get("rate.pension"), words.money(reckoned.yearlyPension()))
                        .fact(words.get("rate.overhead"), words.money(reckoned.yearlyOverhead()))
                        .fact(words.get("rate.effective-hours"), words.hours(reckoned.effectiveHours()))
                        .fact(words.get("rate.full-cost"), words.money(reckoned.fullCost()))));
    }

    private Component note(RateItem rate, SpecialistWords words) {
        FormFields fields = new FormFields(texts());
        fields.longText("note", words.get("rate.note"), KeepingRates.LONGEST_NOTE)
                .setHelperText(words.get("rate.note.help"));
        return new RecordForm(texts(), fields).from(Map.of()).action(words.get("rate.note.save"), (values, version) -> {
            keeping.note(rate.id(), rate.version(), values.text("note"));
            return () -> acting().again(words.get("rate.note.saved"));
        });
    }

    private Component end(RateItem rate, SpecialistWords words) {
        FormFields fields = new FormFields(texts());
        fields.date("to", words.get("rate.to"));
        return new RecordForm(texts(), fields)
                .from(Map.of("to", Objects.toString(rate.toOn(), "")))
                .action(words.get("rate.end"), (values, version) -> {
                    keeping.end(rate.id(), rate.version(), values.requiredDate("to"));
                    return () -> acting().again(words.get("rate.ended"));
                });
    }

    private Component withdraw(RateItem rate, SpecialistWords words) {
        return new Div(acting().asked(
                        words.get("rate.withdraw"),
                        words.get("rate.withdraw.ask"),
                        words.get("rate.withdraw.text"),
                        () -> keeping.withdraw(rate.id(), rate.version()),
                        words.get("rate.withdrawn")));
    }

    private static Component panel(Component content) {
        Div panel = new Div(content);
        panel.addClassNames("panel", "padded");
        return panel;
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
