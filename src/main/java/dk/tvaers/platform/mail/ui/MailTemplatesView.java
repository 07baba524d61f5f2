package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.platform.mail.MailTemplates;
import dk.tvaers.platform.mail.TemplateItem;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which words the collaboration writes: the list, or one text to change. */
@Prototype
@Route(value = MailPlace.TEMPLATES, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_MAIL)
final class MailTemplatesView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String KIND = "mail";
    private static final String LANGUAGE = "sprog";

    private final MailTemplates templates;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable TemplateEditor editor;

    MailTemplatesView(MailTemplates templates, CurrentContext context) {
        this.templates = templates;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("mail.templates"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<String> kind = asked.getSingleParameter(KIND);
        removeAll();
        editor = null;
        if (kind.isPresent()) {
            edit(templates.get(kind.get(), asked.getSingleParameter(LANGUAGE).orElse("da")));
        } else {
            list();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.isChanged()) {
            UnsavedChanges.ask(event, editor, texts, texts.get("mail.template.unsaved"));
        }
    }

    private void edit(TemplateItem template) {
        TemplateEditor shown = new TemplateEditor(texts, templates, template);
        editor = shown;
        add(
                new PageHead(heading(template, "mail.template.heading"))
                        .actions(Links.inside(address(MailPlace.TEMPLATES), texts.get("mail.templates"))),
                shown);
    }

    private void list() {
        add(new PageHead(texts.get("mail.templates"))
                .lead(texts.get("mail.templates.lead"))
                .actions(Links.inside(address(MailPlace.LOG), texts.get("mail.templates.back"))));
        PlainTable table = new PlainTable(texts.get("mail.templates"))
                .column(texts.get("mail.kind"))
                .column(texts.get("mail.template.language"))
                .column(texts.get("mail.template.subject"))
                .column(texts.get("mail.template.wording"))
                .column(texts.get("mail.act"));
        for (TemplateItem template : templates.list()) {
            Anchor edit = Links.inside(
                    "%s?%s=%s&%s=%s"
                            .formatted(
                                    address(MailPlace.TEMPLATES),
                                    KIND,
                                    template.kind().name(),
                                    LANGUAGE,
                                    template.language()),
                    texts.get("mail.template.edit"));
            edit.getElement().setAttribute("aria-label", heading(template, "mail.template.edit.of"));
            table.row(
                    new Text(texts.get(template.kind().textKey())),
                    new Text(texts.get("mail.language." + template.language())),
                    new Text(template.wording().subject()),
                    new Text(texts.get(template.own() ? "mail.template.own" : "mail.template.standard")),
                    edit);
        }
        add(table);
    }

    private String heading(TemplateItem template, String key) {
        return texts.get(key, texts.get(template.kind().textKey()), texts.get("mail.language." + template.language()));
    }

    private String address(String path) {
        return Places.address(context.collaboration().collaboration(), path);
    }
}
