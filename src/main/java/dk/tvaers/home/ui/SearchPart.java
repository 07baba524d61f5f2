package dk.tvaers.home.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.FramePart;
import dk.tvaers.home.Search;
import jakarta.inject.Singleton;

/** Puts the search into the frame. */
@Singleton
final class SearchPart implements FramePart {

    private final Search search;
    private final CurrentContext context;

    SearchPart(Search search, CurrentContext context) {
        this.search = search;
        this.context = context;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component show() {
        return new SearchButton(search, context.collaboration().collaboration());
    }
}
