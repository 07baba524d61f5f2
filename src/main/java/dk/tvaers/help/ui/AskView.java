package dk.tvaers.help.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.HelpWishId;
import dk.tvaers.help.WishData;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** Help is asked for; the local project is chosen already when the address names it. */
@Prototype
@Route(value = HelpAddresses.ASK, layout = CollaborationLayout.class)
@Needs(Right.ASK_FOR_HELP)
final class AskView extends FormView {

    private static final String LOCAL = "localProject";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String NEEDED_BY = "neededBy";

    private final AskingHelp asking;
    private final FormDrafts drafts;
    private final CurrentContext context;

    AskView(AskingHelp asking, FormDrafts drafts, CurrentContext context) {
        this.asking = asking;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HelpWords words = new HelpWords(texts());
        HelpAddresses addresses = new HelpAddresses(context.collaboration().collaboration());
        Map<String, String> open = new LinkedHashMap<>();
        asking.open()
                .forEach(local -> open.put(
                        local.id().toString(),
                        words.get(
                                "of", local.projectName(), local.municipality().shortName())));
        if (open.isEmpty()) {
            show(words.get("ask"), "", null, new EmptyState(words.get("no-project"), words.get("no-project.text")));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.choice(LOCAL, words.get("local"), open);
        fields.date(NEEDED_BY, words.get("needed-by"));
        fields.text(TITLE, words.get("wish"), WishData.LONGEST_TITLE).addClassName("wide");
        fields.longText(DESCRIPTION, words.get("description"), WishData.LONGEST);
        String chosen = HelpAddresses.local(event)
                .map(LocalProjectId::toString)
                .orElse(open.size() == 1 ? open.keySet().iterator().next() : "");
        show(
                words.get("ask"),
                words.get("ask.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "help-wish")
                        .from(Map.of(LOCAL, chosen))
                        .actions(
                                words.get("ask.send"),
                                (values, version) -> ask(values, words, addresses),
                                addresses.wishes()));
    }

    private Runnable ask(FormValues values, HelpWords words, HelpAddresses addresses) {
        HelpWishId id = asking.ask(
                LocalProjectId.of(values.required(LOCAL)),
                new WishData(values.required(TITLE), values.orNull(DESCRIPTION), values.date(NEEDED_BY)));
        return next(addresses.wish(id), words.get("asked"));
    }
}
