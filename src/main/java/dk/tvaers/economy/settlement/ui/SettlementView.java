package dk.tvaers.economy.settlement.ui;

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
import dk.tvaers.economy.settlement.Answer;
import dk.tvaers.economy.settlement.LineDifference;
import dk.tvaers.economy.settlement.Objection;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A settlement: who owes what, who has answered, each line, and what can be done with it now. */
@Prototype
@Route(value = SettlementAddresses.SETTLEMENT, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class SettlementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Settlements settlements;
    private final SettlementActs acts;
    private final SheetPart sheets;
    private final LinesPart lines;
    private final AnswersPart answering;
    private final List<SettlementPart> parts;
    private final RecordSections sections;
    private final MunicipalityNames names;
    private final CurrentContext context;

    private String title = "";

    SettlementView(
            Settlements settlements,
            SettlementActs acts,
            SheetPart sheets,
            LinesPart lines,
            AnswersPart answering,
            List<SettlementPart> parts,
            RecordSections sections,
            MunicipalityNames names,
            CurrentContext context) {
        this.settlements = settlements;
        this.acts = acts;
        this.sheets = sheets;
        this.lines = lines;
        this.answering = answering;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(SettlementPart::order))
                .toList();
        this.sections = sections;
        this.names = names;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettlementItem item = settlements.get(SettlementAddresses.settlement(event));
        SettlementWords words = new SettlementWords(texts(), names.all());
        title = words.title(item);
        removeAll();
        add(new PageHead(title).lead(words.lead(item)).actions(acts.of(item, words, acting(), addresses())));
        add(facts(item, words));
        List<LineDifference> differences = settlements.differences(item.id());
        if (!differences.isEmpty()) {
            add(lines.differences(item, differences, words));
        }
        SettlementSheet sheet = sheet(item);
        if (sheet != null) {
            show(item, sheet, words);
        }
        sections.of(item.id()).forEach(this::add);
    }

    private void show(SettlementItem item, SettlementSheet sheet, SettlementWords words) {
        List<Answer> answers = settlements.answers(item.id());
        answering.forms(item, sheet, answers, words, acting()).forEach(this::add);
        add(new Part(words.get("sheet"), sheets.of(item, sheet, words)));
        parts.forEach(part -> part.of(item, sheet, texts()).ifPresent(this::add));
        if (!sheet.leftOut().isEmpty()) {
            add(lines.leftOut(item, sheet, words));
        }
        if (!answers.isEmpty()) {
            add(answering.answers(item, answers, words));
        }
        List<Objection> objections = settlements.objections(item.id());
        if (!objections.isEmpty()) {
            add(answering.objections(item, objections, words));
        }
        if (!sheet.lines().isEmpty()) {
            add(lines.lines(item, sheet, words));
        }
        if (!sheet.hours().isEmpty()) {
            add(lines.hours(item, sheet, words));
        }
    }

    /** Null, with the reason on the page, when there is nothing to reckon from. */
    private @Nullable SettlementSheet sheet(SettlementItem item) {
        try {
            return settlements.sheet(item.id());
        } catch (RuleBroken refused) {
            add(new Paragraph(texts().get(refused)));
            return null;
        }
    }

    private static Component facts(SettlementItem item, SettlementWords words) {
        FactList facts = new FactList()
                .fact(words.get("state"), words.state(item.state()))
                .fact(words.get("balance"), words.get(item.carryOver() ? "balance.carried" : "balance.settled"));
        if (item.state() == SettlementState.SENT || item.state() == SettlementState.LOCKED) {
            facts.fact(
                            words.get("sent-at"),
                            item.sentAt() == null ? null : new Dates(words.texts()).moment(item.sentAt()))
                    .fact(words.get("sent-by"), item.sentBy())
                    .fact(words.get("issue"), String.valueOf(item.issueNumber()))
                    .fact(words.get("deadline"), words.date(item.deadlineOn()))
                    .fact(
                            words.get("budget"),
                            words.get(Boolean.TRUE.equals(item.withinBudget()) ? "budget.within" : "budget.beyond"))
                    .fact(
                            words.get("silence"),
                            words.get(
                                    Boolean.TRUE.equals(item.silenceAccepts()) ? "silence.accepts" : "silence.nothing"))
                    .fact(
                            words.get("left-out"),
                            item.leftOut() == null || item.leftOut() == 0
                                    ? null
                                    : words.get("left-out.count", item.leftOut()))
                    .fact(words.get("locked-by"), item.lockedBy());
        }
        facts.fact(words.get("note"), item.note());
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Acting acting() {
        return new Acting(this, texts());
    }

    private SettlementAddresses addresses() {
        return new SettlementAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
