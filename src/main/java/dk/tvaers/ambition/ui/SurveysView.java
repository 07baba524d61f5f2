package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.ambition.AmbitionSurveyItem;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.List;

/** All surveys of ambitions, and what of them waits for the reader. */
@Prototype
@Route(value = AmbitionAddresses.SURVEYS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class SurveysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AmbitionSurveys surveys;
    private final AmbitionStart start;
    private final Lists lists;
    private final CurrentContext context;

    SurveysView(AmbitionSurveys surveys, AmbitionStart start, Lists lists, CurrentContext context) {
        this.surveys = surveys;
        this.start = start;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("ambition.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AmbitionWords words = new AmbitionWords(texts());
        List<AmbitionSurveyItem> all = surveys.list();
        removeAll();
        add(new PageHead(words.get("title"))
                .lead(words.get(
                        "lead", all.stream().filter(AmbitionSurveyItem::isOpen).count()))
                .actions(surveys.mayConduct() ? new Component[] {open(words)} : new Component[0]));
        start.show().ifPresent(this::add);
        if (all.isEmpty()) {
            add(new EmptyState(words.get("none"), words.get(surveys.mayConduct() ? "none.conduct" : "none.read")));
        } else {
            add(lists.table(columns(words), Rows.whole(surveys::list)).show(all));
        }
    }

    private ListColumns<AmbitionSurveyItem> columns(AmbitionWords words) {
        return new ListColumns<AmbitionSurveyItem>(texts(), "ambitionsundersoegelser", words.get("list"))
                .text("program", words.get("programme"), AmbitionSurveyItem::programmeName)
                .shownAs(survey -> Links.inside(addresses().survey(survey.id()), survey.programmeName()))
                .text("tilstand", words.get("state"), words::state)
                .date("frist", words.get("deadline"), AmbitionSurveyItem::deadline)
                .number("godkendte", words.get("approved"), AmbitionSurveyItem::approved)
                .number("spurgte", words.get("asked"), AmbitionSurveyItem::asked)
                .more()
                .date("aabnet", words.get("opened-at"), survey -> Now.date(survey.openedAt()))
                .date("lukket", words.get("closed-at"), survey -> {
                    Instant closed = survey.closedAt();
                    return closed == null ? null : Now.date(closed);
                });
    }

    private Anchor open(AmbitionWords words) {
        Anchor link = Links.inside(addresses().open(), words.get("open"));
        link.addClassNames("button", "primary");
        return link;
    }

    private AmbitionAddresses addresses() {
        return new AmbitionAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
