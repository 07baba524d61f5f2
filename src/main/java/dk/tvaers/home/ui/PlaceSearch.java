package dk.tvaers.home.ui;

import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Places;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Finds the pages of the navigation. */
@Singleton
final class PlaceSearch implements SearchSource {

    private final Places places;
    private final CurrentContext context;

    PlaceSearch(Places places, CurrentContext context) {
        this.places = places;
        this.context = context;
    }

    @Override
    public String textKey() {
        return "search.places";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Right right() {
        return Right.SEE_COLLABORATION;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Texts.DANISH : ui.getLocale();
        return places.of(context.actor()).stream()
                .map(place -> new Hit(null, Texts.in(locale).get(place.textKey()), null, place.path()))
                .filter(hit -> text.matches(hit.title()))
                .limit(most)
                .toList();
    }
}
