package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import java.util.Optional;
import java.util.function.IntFunction;

/** The way to the parts of a list before and after, with the columns that are chosen; out of sight when there is only one. */
public final class PageLinks extends Composite<Nav> {

    /** @param address of a part, counted from 0 */
    public PageLinks(Texts texts, Page<?> shown, IntFunction<String> address) {
        this(texts, shown.page(), shown.size(), shown.total(), address);
    }

    /**
     * @param page the part that is shown, counted from 0
     * @param size how many a part holds
     * @param total how many there are in all parts
     * @param address of a part, counted from 0
     */
    public PageLinks(Texts texts, int page, int size, long total, IntFunction<String> address) {
        Nav nav = getContent();
        long pages = Math.max(1, (total + size - 1) / size);
        nav.addClassName("filter-bar");
        nav.setAriaLabel(texts.get("kit.pages"));
        nav.setVisible(pages > 1);
        if (page > 0) {
            nav.add(link(texts.get("kit.pages.before"), address.apply(page - 1)));
        }
        nav.add(new Span(texts.get("kit.pages.here", page + 1, pages)));
        if (page + 1 < pages) {
            nav.add(link(texts.get("kit.pages.after"), address.apply(page + 1)));
        }
    }

    /** The part that an address names, counted from 0; in the address from 1. */
    public static int page(Optional<String> named) {
        return named.filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf)
                        .orElse(1)
                - 1;
    }

    private static Anchor link(String text, String address) {
        Anchor link = Links.inside(OpenAddress.withColumns(address), text);
        link.addClassName("button");
        return link;
    }
}
