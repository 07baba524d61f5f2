package dk.tvaers.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.MonthPart;
import dk.tvaers.help.HelpWishes;
import dk.tvaers.help.WishFilter;
import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Where a municipality reports its month: what help it wishes, and the way to ask for more. */
@Singleton
final class HelpInMonth implements MonthPart {

    private static final int SHOWN = 10;

    private final HelpWishes wishes;
    private final CurrentContext context;

    HelpInMonth(HelpWishes wishes, CurrentContext context) {
        this.wishes = wishes;
        this.context = context;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(MunicipalityCode municipality) {
        boolean mayAsk = context.actor().maySomewhere(Right.ASK_FOR_HELP)
                && context.actor().municipalities().contains(municipality);
        List<WishItem> open = wishes.list(new WishFilter(false, municipality, null), Paging.of(0, SHOWN));
        return open.isEmpty() && !mayAsk
                ? Optional.empty()
                : Optional.of(new HelpList(
                                new HelpWords(Texts.in(UI.getCurrent().getLocale())),
                                new HelpAddresses(context.collaboration().collaboration()))
                        .part(open, mayAsk, null));
    }
}
