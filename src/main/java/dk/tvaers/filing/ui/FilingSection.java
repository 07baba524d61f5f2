package dk.tvaers.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.filing.Filings;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;
import java.util.Optional;

/** On the page of every record that is filed: who has filed it, and what is needed to. */
@Singleton
final class FilingSection implements RecordSection<Id> {

    private final Filings filings;
    private final CurrentContext context;
    private final Lists lists;
    private final Downloads downloads;

    FilingSection(Filings filings, CurrentContext context, Lists lists, Downloads downloads) {
        this.filings = filings;
        this.context = context;
        this.lists = lists;
        this.downloads = downloads;
    }

    @Override
    public Class<Id> kind() {
        return Id.class;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean on(Id id) {
        return context.get() instanceof Context.InCollaboration && filings.isFiled(id);
    }

    @Override
    public Optional<Component> of(Id id) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        return Optional.of(new Part(texts.get("filing.title"), new FilingPart(texts, filings, lists, downloads, id)));
    }
}
