package dk.tvaers.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.help.HelpWishes;
import dk.tvaers.help.WishFilter;
import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the page of a local project, below its status: what help is wished, and the way to ask for more. */
@Singleton
final class HelpSection implements RecordSection<LocalProjectId> {

    private static final int SHOWN = 5;

    private final HelpWishes wishes;
    private final LocalProjects locals;
    private final CurrentContext context;

    HelpSection(HelpWishes wishes, LocalProjects locals, CurrentContext context) {
        this.wishes = wishes;
        this.locals = locals;
        this.context = context;
    }

    @Override
    public Class<LocalProjectId> kind() {
        return LocalProjectId.class;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> of(LocalProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        LocalProjectDetails local = locals.get(id);
        boolean mayAsk = context.actor().may(Right.ASK_FOR_HELP, Target.of(local.code(), local.projectId()));
        List<WishItem> open = wishes.list(new WishFilter(false, null, id), Paging.of(0, SHOWN));
        return open.isEmpty() && !mayAsk
                ? Optional.empty()
                : Optional.of(new HelpList(
                                new HelpWords(Texts.in(UI.getCurrent().getLocale())),
                                new HelpAddresses(context.collaboration().collaboration()))
                        .part(open, mayAsk, id));
    }
}
