package dk.tvaers.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.home.Search;
import dk.tvaers.kit.Texts;

/** The button and the shortcut that open the search over the page; Escape closes it, and focus goes back where it was. */
final class SearchButton extends Composite<Div> {

    /** The browser's own dialog keeps focus within it, closes on Escape and gives focus back. */
    @Tag("dialog")
    static final class Dialog extends HtmlContainer {}

    private final Dialog dialog = new Dialog();

    SearchButton(Search search, CollaborationRef collaboration) {
        Texts texts = Texts.in(getLocale());
        NativeButton button = new NativeButton(texts.get("search.title"), click -> open());
        button.setId("search-open");
        button.addClassName("search-open");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("title", texts.get("search.shortcut"))
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        NativeButton close = new NativeButton(texts.get("search.close"));
        close.addClassName("search-close");
        close.getElement().setAttribute("type", "button").addEventListener("click", click -> dialog.getElement()
                .executeJs("this.close()"));
        dialog.addClassName("search-dialog");
        dialog.getElement().setAttribute("aria-label", texts.get("search.label"));
        dialog.add(new SearchBox(search, collaboration, "search", typed -> {}), close);
        Shortcuts.addShortcutListener(button, this::open, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(button, this::open, Key.KEY_K, KeyModifier.META);
        getContent().addClassName("search");
        getContent().add(button, dialog);
    }

    private void open() {
        dialog.getElement().executeJs("""
                if (this.open) return;
                this.onclick = event => { if (event.target === this) this.close(); };
                this.showModal();
                const input = this.querySelector('input');
                input.focus();
                input.select();
                """);
    }
}
