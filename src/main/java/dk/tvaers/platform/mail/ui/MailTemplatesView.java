package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Component;
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
import dk.tvaers.audit.ui.Histories;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
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
    private final Lists lists;
    private final Histories histories;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable TemplateEditor editor;

    MailTemplatesView(MailTemplates templates, Lists lists, Histories histories, CurrentContext context) {
        this.histories = histories;
        this.lists = lists;
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
                shown,
                histories.ofCollaboration("mail-template", template.mark()));
    }

    private void list() {
        add(new PageHead(texts.get("mail.templates"))
                .lead(texts.get("mail.templates.lead"))
                .actions(Links.inside(address(MailPlace.LOG), texts.get("mail.templates.back"))));
        ListColumns<TemplateItem> columns = new ListColumns<TemplateItem>(
                        texts, "mailtekster", texts.get("mail.templates"))
                .text(
                        "mail",
                        texts.get("mail.kind"),
                        template -> texts.get(template.kind().textKey()))
                .text("sprog", texts.get("mail.template.language"), this::language)
                .text("emne", texts.get("mail.template.subject"), template -> template.wording()
                        .subject())
                .text(
                        "ordlyd",
                        texts.get("mail.template.wording"),
                        template -> texts.get(template.own() ? "mail.template.own" : "mail.template.standard"))
                .acts(texts.get("mail.act"), this::change);
        add(lists.table(columns, Rows.whole(templates::list)).show(templates.list()));
    }

    private Component change(TemplateItem template) {
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
        return edit;
    }

    private String language(TemplateItem template) {
        return texts.get("mail.language." + template.language());
    }

    private String heading(TemplateItem template, String key) {
        return texts.get(key, texts.get(template.kind().textKey()), language(template));
    }

    private String address(String path) {
        return Places.address(context.collaboration().collaboration(), path);
    }
}
