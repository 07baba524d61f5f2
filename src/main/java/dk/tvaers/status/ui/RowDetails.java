package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.ReportContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What opens below a row: explanations, next milestone, comment. */
final class RowDetails extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLISECONDS = 800;

    private final Typing typing;
    private final String id;
    private final Owners owners;
    private final MonthWords words;
    private final Div cell = new Div();
    private final TextField milestone = new TextField();
    private final TextArea comment = new TextArea();
    private final List<ExplanationEditor> editors = new ArrayList<>();
    private final BiConsumer<Integer, ExplanationEditor> typed;
    private final BiConsumer<Integer, ExplanationEditor> assigned;

    RowDetails(
            String id,
            Typing typing,
            Owners owners,
            MonthWords words,
            Runnable factTyped,
            BiConsumer<Integer, ExplanationEditor> typed,
            BiConsumer<Integer, ExplanationEditor> assigned) {
        this.id = id;
        this.typing = typing;
        this.owners = owners;
        this.words = words;
        this.typed = typed;
        this.assigned = assigned;
        Div line = getContent();
        line.setId(id + "-details");
        line.addClassName("report-details");
        line.getElement().setAttribute("role", "row");
        cell.getElement().setAttribute("role", "cell").setAttribute("aria-colspan", "9");
        milestone.setId(id + "-milestone");
        milestone.setLabel(words.get("milestone"));
        milestone.setAriaLabel(words.get("field", typing.row().projectName(), words.get("milestone")));
        milestone.setMaxLength(ReportContent.LONGEST_MILESTONE);
        milestone.setValueChangeMode(ValueChangeMode.LAZY);
        milestone.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        milestone.addClassName("half");
        milestone.addValueChangeListener(event -> factTyped.run());
        comment.setId(id + "-comment");
        comment.setLabel(words.get("comment"));
        comment.setAriaLabel(words.get("field", typing.row().projectName(), words.get("comment")));
        comment.setMaxLength(ReportContent.LONGEST_COMMENT);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        comment.addClassName("half");
        comment.addValueChangeListener(event -> factTyped.run());
        cell.add(milestone, comment);
        line.add(cell);
    }

    /** Puts something over the whole width above the fields. */
    void above(Component component) {
        component.addClassName("wide");
        cell.addComponentAsFirst(component);
    }

    /** Shows what is typed now. */
    void show() {
        ReportContent content = typing.typed();
        List<Explanation> explanations = content.explanations();
        List<Dimension> choices = Explaining.choices(content.colours());
        while (editors.size() < explanations.size()) {
            addEditor();
        }
        for (int i = 0; i < explanations.size(); i++) {
            List<Dimension> covered = Explaining.covered(content.colours(), explanations.get(i));
            editors.get(i).show(explanations.get(i), covered, choices);
        }
        for (ExplanationEditor none : editors.subList(explanations.size(), editors.size())) {
            none.show(new Explanation(List.of(), null, null, null, null), List.of(), choices);
        }
        milestone.setValue(text(content.nextMilestone()));
        comment.setValue(text(content.comment()));
    }

    private void addEditor() {
        int index = editors.size();
        ExplanationEditor editor =
                new ExplanationEditor(id + "-" + index, typing.row().projectName(), owners, words);
        editor.parts().forEach(part -> cell.addComponentAtIndex(cell.indexOf(milestone), part));
        editor.onChange(() -> typed.accept(index, editor), () -> assigned.accept(index, editor));
        editors.add(editor);
    }

    String milestone() {
        return milestone.getValue();
    }

    String comment() {
        return comment.getValue();
    }

    /** The fields by their names in the API. */
    Map<String, MonthField> fields() {
        Map<String, MonthField> fields = new LinkedHashMap<>();
        for (int i = 0; i < editors.size(); i++) {
            String path = "explanations[" + i + "].";
            editors.get(i).fields().forEach((name, field) -> fields.put(path + name, field));
        }
        fields.put("nextMilestone", MonthField.of(milestone));
        fields.put("comment", MonthField.of(comment));
        return fields;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
