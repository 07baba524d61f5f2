package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.UI;
import dk.tvaers.access.Right;
import dk.tvaers.economy.settlement.PeriodWords;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds settlements by their period and their number, the newest first. */
@Singleton
class SettlementSearch implements SearchSource {

    private final Settlements settlements;

    SettlementSearch(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public String textKey() {
        return "search.settlements";
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public Right right() {
        return Right.SEE_ECONOMY;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        UI ui = UI.getCurrent();
        Texts texts = Texts.in(ui == null ? Texts.DANISH : ui.getLocale());
        return settlements.list().stream()
                .filter(item -> text.matches(title(item, texts), item.reference()))
                .limit(most)
                .map(item -> new Hit(
                        item.id(),
                        title(item, texts),
                        item.reference() + ", " + texts.word("settlement.state", item.state()),
                        Settlements.PATH + "/" + item.id()))
                .toList();
    }

    private static String title(SettlementItem item, Texts texts) {
        return PeriodWords.title(texts, item.period(), item.runningNumber());
    }
}
