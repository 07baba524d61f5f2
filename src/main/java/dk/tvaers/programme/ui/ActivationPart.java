package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Deactivates a programme or a project from a day, or takes that back; what happens is said before. */
final class ActivationPart extends Composite<Div> {

    private final Texts texts;
    private final Runnable shown;

    /**
     * @param toOn the last day that is set; null while it runs
     * @param whatHappens what deactivating means
     * @param shown shows the page anew
     */
    ActivationPart(
            Texts texts,
            @Nullable LocalDate toOn,
            String whatHappens,
            Consumer<LocalDate> deactivate,
            Runnable reactivate,
            Runnable shown) {
        this.texts = texts;
        this.shown = shown;
        getContent()
                .add(
                        toOn == null
                                ? new Part(
                                        texts.get("programme.deactivate"), new Paragraph(whatHappens), form(deactivate))
                                : new Part(
                                        texts.get("programme.reactivate"),
                                        new Paragraph(
                                                texts.get("programme.reactivate.text", new Dates(texts).words(toOn))),
                                        button(reactivate)));
    }

    private RecordForm form(Consumer<LocalDate> deactivate) {
        FormFields fields = new FormFields(texts);
        fields.date("lastDay", texts.get("programme.last-day"));
        return new RecordForm(texts, fields)
                .from(Map.of("lastDay", Now.today().toString()))
                .action(texts.get("programme.deactivate"), (values, version) -> {
                    deactivate.accept(values.requiredDate("lastDay"));
                    return () -> say("programme.deactivate.done");
                });
    }

    private Button button(Runnable reactivate) {
        return new Button(texts.get("programme.reactivate"), press -> {
            try {
                reactivate.run();
                say("programme.reactivate.done");
            } catch (Conflict somebodyElse) {
                say(somebodyElse.key());
            }
        });
    }

    private void say(String key) {
        Notification.show(texts.get(key));
        shown.run();
    }
}
