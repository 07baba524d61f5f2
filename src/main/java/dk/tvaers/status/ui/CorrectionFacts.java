package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.status.ReportContent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a report that is being corrected says beside its colours and explanations. */
final class CorrectionFacts extends Composite<Div> {

    private final IntegerField percent = new IntegerField();
    private final DatePicker goLive;
    private final TextField milestone = new TextField();
    private final TextArea comment = new TextArea();

    /** @param typed is told of each change */
    CorrectionFacts(MonthWords words, Runnable typed) {
        Texts texts = words.texts();
        goLive = DateField.of(texts, texts.get("status.field.expectedGoLive"));
        percent.setLabel(texts.get("status.field.percent"));
        percent.setSuffixComponent(new Span(words.get("percent.sign")));
        percent.setMin(0);
        percent.setMax(100);
        percent.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words.get("bad-percent"))
                .setMinErrorMessage(words.get("bad-percent"))
                .setMaxErrorMessage(words.get("bad-percent")));
        milestone.setLabel(texts.get("status.field.nextMilestone"));
        milestone.setMaxLength(ReportContent.LONGEST_MILESTONE);
        comment.setLabel(texts.get("status.field.comment"));
        comment.setMaxLength(ReportContent.LONGEST_COMMENT);
        comment.addClassName("wide");
        percent.addValueChangeListener(event -> typed.run());
        goLive.addValueChangeListener(event -> typed.run());
        milestone.addValueChangeListener(event -> typed.run());
        comment.addValueChangeListener(event -> typed.run());
        getContent().addClassName("form-grid");
        getContent().add(percent, goLive, milestone, comment);
    }

    void show(ReportContent content) {
        percent.setValue(content.percent());
        goLive.setValue(content.expectedGoLive());
        milestone.setValue(text(content.nextMilestone()));
        comment.setValue(text(content.comment()));
    }

    Facts typed() {
        return new Facts(percent.getValue(), milestone.getValue(), goLive.getValue(), comment.getValue());
    }

    /** Adds the fields by their names in the API. */
    void putInto(Map<String, MonthField> fields) {
        fields.put("percent", MonthField.of(percent));
        fields.put("expectedGoLive", MonthField.of(goLive));
        fields.put("nextMilestone", MonthField.of(milestone));
        fields.put("comment", MonthField.of(comment));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
