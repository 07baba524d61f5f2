package dk.tvaers.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;

/** Who may do what, as the one table of rights says it. */
@Prototype
@Route(value = PeoplePlaces.RIGHTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class RightsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    RightsView(Lists lists, CurrentContext context) {
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.rights"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListColumns<Right> columns = new ListColumns<Right>(texts, "rettigheder", texts.get("people.rights"))
                .text("ret", texts.get("people.rights.right"), right -> texts.word("people.right", right));
        for (Role role : Role.values()) {
            String word = texts.word("people.role", role);
            columns.text(
                    role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    context.actor().has(role) ? texts.get("people.rights.yours", word) : word,
                    right -> texts.word("people.reach", Rights.reach(right, role)));
        }
        List<Right> all = List.of(Right.values());
        Paragraph delegated = new Paragraph(texts.get("people.rights.delegated"));
        delegated.addClassName("beneath");
        removeAll();
        add(
                new PageHead(texts.get("people.rights")).lead(texts.get("people.rights.lead")),
                lists.table(columns, Rows.whole(() -> all)).wide().show(all),
                delegated);
    }
}
