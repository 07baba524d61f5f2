package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.economy.settlement.Answer;
import dk.tvaers.economy.settlement.AnsweringSettlements;
import dk.tvaers.economy.settlement.Objection;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the municipalities say, and for a director the place to approve what stands on the page, or to object. */
@Singleton
class AnswersPart {

    private final Settlements settlements;
    private final AnsweringSettlements answering;
    private final Lists lists;

    AnswersPart(Settlements settlements, AnsweringSettlements answering, Lists lists) {
        this.settlements = settlements;
        this.answering = answering;
        this.lists = lists;
    }

    /** A part for each municipality for which the reader answers and that has not approved. */
    List<Component> forms(
            SettlementItem item, SettlementSheet sheet, List<Answer> answers, SettlementWords words, Acting acting) {
        if (item.state() != SettlementState.SENT) {
            return List.of();
        }
        return answers.stream()
                .filter(each -> each.state() != Answer.State.APPROVED && settlements.mayAnswer(each.municipality()))
                .map(each -> form(item, sheet, each, words, acting))
                .toList();
    }

    private Component form(
            SettlementItem item, SettlementSheet sheet, Answer asked, SettlementWords words, Acting acting) {
        Money net = sheet.net(asked.municipality());
        Button approve = acting.at(
                words.get("approve", asked.name()),
                words.get("approve", asked.name()),
                () -> answering.approve(item.id(), asked.municipality(), item.issueNumber(), digest(item)),
                words.get("approve.done", asked.name()));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setDisableOnClick(true);
        Div actions = new Div(approve);
        actions.addClassName("actions");
        Div panel = new Div(
                new Paragraph(words.get(
                        net.isNegative() ? "approve.lead.receives" : "approve.lead.pays",
                        asked.name(),
                        words.money(net.isNegative() ? Money.ZERO.minus(net) : net),
                        words.date(item.deadlineOn()))),
                actions);
        panel.addClassNames("panel", "padded");
        FormFields fields = new FormFields(words.texts());
        ComboBox<String> line = fields.choice("line", words.get("object.line"), lines(sheet, words));
        line.setHelperText(words.get("object.line.help"));
        line.addClassName("wide");
        fields.longText("reason", words.get("object.reason"), AnsweringSettlements.LONGEST_REASON);
        RecordForm objection = new RecordForm(words.texts(), fields)
                .from(Map.of("line", "0"))
                .action(words.get("object"), (values, unused) -> {
                    String chosen = values.text("line");
                    answering.object(
                            item.id(),
                            asked.municipality(),
                            item.issueNumber(),
                            digest(item),
                            chosen.isBlank() || chosen.equals("0") ? null : Integer.valueOf(chosen),
                            values.required("reason"));
                    return () -> acting.again(words.get("object.done"));
                });
        return new Div(
                new Part(words.get("approve", asked.name()), panel),
                new Part(words.get("object.title", asked.name()), objection));
    }

    private static Map<String, String> lines(SettlementSheet sheet, SettlementWords words) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("0", words.get("object.whole"));
        for (SettlementLine line : sheet.lines()) {
            lines.put(
                    String.valueOf(line.number()),
                    words.get("object.line-of", line.number(), words.line(line), words.money(line.amount())));
        }
        return lines;
    }

    private static String digest(SettlementItem item) {
        return Objects.requireNonNull(item.digest());
    }

    Component answers(SettlementItem item, List<Answer> answers, SettlementWords words) {
        ListColumns<Answer> columns = new ListColumns<Answer>(words.texts(), "afregningens-svar", words.get("answers"))
                .text("kommune", words.get("municipality"), Answer::name)
                .text("svar", words.get("answer"), each -> words.state(each.state()))
                .shownAs(each -> words.tag(each.state()))
                .moment("godkendt-den", words.get("approved-on"), Answer::approvedAt)
                .text("godkendt-af", words.get("approved-by"), words::by);
        return new Part(
                words.get("answers"),
                lists.table(columns, Rows.whole(() -> settlements.answers(item.id())))
                        .filtered(List.of(words.title(item)))
                        .show(answers));
    }

    Component objections(SettlementItem item, List<Objection> objections, SettlementWords words) {
        ListColumns<Objection> columns = new ListColumns<Objection>(
                        words.texts(), "afregningens-indsigelser", words.get("objections"))
                .text("kommune", words.get("municipality"), Objection::name)
                .text(
                        "linje",
                        words.get("line"),
                        each -> each.lineTitle() == null || each.lineNumber() == null
                                ? words.get("object.whole")
                                : words.get("line-of", each.lineNumber(), each.lineTitle()))
                .text("begrundelse", words.get("reason"), Objection::reason)
                .number("udsendelse", words.get("issue"), Objection::issueNumber)
                .moment("skrevet", words.get("objected-at"), Objection::objectedAt)
                .text("skrevet-af", words.get("objected-by"), Objection::objectedBy);
        return new Part(
                words.get("objections"),
                lists.table(columns, Rows.whole(() -> settlements.objections(item.id())))
                        .filtered(List.of(words.title(item)))
                        .show(objections));
    }
}
