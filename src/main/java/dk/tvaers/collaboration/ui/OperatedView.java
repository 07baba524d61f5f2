package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.OpenTo;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.collaboration.CollaborationItem;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** One collaboration as the operator sees it: it can be closed and opened again, and nothing in it is shown. */
@Prototype
@Route(value = OperatorView.PATH + "/samarbejder/:collaboration", layout = PlainLayout.class)
@OpenTo(OpenTo.Whom.OPERATOR)
final class OperatedView extends FormView {

    private final CollaborationDirectory directory;
    private final RecordSections sections;

    OperatedView(CollaborationDirectory directory, RecordSections sections) {
        this.directory = directory;
        this.sections = sections;
    }

    static String address(String slug) {
        return OperatorView.PATH + "/samarbejder/" + slug;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("collaboration").orElse(""));
    }

    private void show(String slug) {
        CollaborationItem collaboration = directory.get(slug);
        show(collaboration.name(), OperatorView.state(texts(), collaboration.closedOn()), null);
        add(facts(collaboration));
        sections.of(collaboration.id()).forEach(this::add);
        add(collaboration.closedOn() == null ? closing(collaboration) : reopening(collaboration));
        Anchor back = RecordForm.back(OperatorView.PATH, texts().get("collaboration.operator.back"));
        add(new PartActions(back));
    }

    private Div facts(CollaborationItem collaboration) {
        String address = "s/" + collaboration.slug();
        Div panel = new Div(new FactList()
                .fact(texts().get("collaboration.slug"), Links.page(address, "/" + address))
                .fact(
                        texts().get("collaboration.created"),
                        new Dates(texts()).words(Now.date(collaboration.createdAt()))));
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Part closing(CollaborationItem collaboration) {
        FormFields fields = new FormFields(texts());
        fields.date("closedOn", texts().get("collaboration.close.from"));
        return new Part(
                texts().get("collaboration.close"),
                new Paragraph(texts().get("collaboration.close.text")),
                new RecordForm(texts(), fields)
                        .from(Map.of("closedOn", Now.today().toString()))
                        .action(texts().get("collaboration.close.verb"), (values, version) -> {
                            directory.close(
                                    collaboration.slug(), collaboration.version(), values.requiredDate("closedOn"));
                            return said(collaboration, "collaboration.close.done");
                        }));
    }

    private Part reopening(CollaborationItem collaboration) {
        Button open = new Button(texts().get("collaboration.reopen.verb"), press -> {
            try {
                directory.reopen(collaboration.slug(), collaboration.version());
                said(collaboration, "collaboration.reopen.done").run();
            } catch (Conflict somebodyElse) {
                said(collaboration, somebodyElse.key()).run();
            }
        });
        return new Part(
                texts().get("collaboration.reopen"),
                new Paragraph(texts().get("collaboration.reopen.text")),
                new PartActions(open));
    }

    private Runnable said(CollaborationItem collaboration, String key) {
        return () -> {
            show(collaboration.slug());
            Notification.show(texts().get(key, collaboration.name()));
        };
    }
}
