package dk.tvaers.home.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.home.Search;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import java.util.List;
import java.util.function.Consumer;

/** A field to type in, and what is found as one types, by kind: arrows choose, Enter opens. */
final class SearchBox extends Composite<Div> {

    private static final int AFTER_MILLIS = 200;

    /** Focus stays in the field; the arrows move what is chosen in the list below it. */
    private static final String KEYS = """
            const box = this;
            if (box.hasKeys) return;
            box.hasKeys = true;
            const input = box.querySelector('input');
            const options = () => [...box.querySelectorAll('[role=option]')];
            const choose = option => {
              options().forEach(each => each.setAttribute('aria-selected', String(each === option)));
              input.setAttribute('aria-activedescendant', option.id);
              option.scrollIntoView({ block: 'nearest' });
            };
            input.addEventListener('keydown', event => {
              const all = options();
              const at = all.findIndex(each => each.getAttribute('aria-selected') === 'true');
              if (!all.length) return;
              if (event.key === 'ArrowDown') choose(all[(at + 1) % all.length]);
              else if (event.key === 'ArrowUp') choose(all[(at <= 0 ? all.length : at) - 1]);
              else if (event.key === 'Enter') all[Math.max(at, 0)].click();
              else return;
              event.preventDefault();
            });
            box.addEventListener('click', event => {
              if (event.target.closest('[role=option]')) box.closest('dialog')?.close();
            });
            """;

    private final Search search;
    private final CollaborationRef collaboration;
    private final Texts texts = Texts.in(getLocale());
    private final String name;
    private final Input input = new Input();
    private final Div list = new Div();
    private final Paragraph said = new Paragraph();

    /**
     * @param name which of the boxes of a page it is
     * @param typed what is told of each text that was searched for
     */
    SearchBox(Search search, CollaborationRef collaboration, String name, Consumer<String> typed) {
        this.search = search;
        this.collaboration = collaboration;
        this.name = name;
        input.setId(name);
        input.setType("search");
        input.setPlaceholder(texts.get("search.placeholder"));
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(AFTER_MILLIS);
        input.addValueChangeListener(change -> {
            find();
            typed.accept(change.getValue());
        });
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", texts.get("search.label"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", name + "-list")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "100");
        list.setId(name + "-list");
        list.addClassName("search-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", texts.get("search.found"));
        said.addClassName("search-said");
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("search-box");
        getContent().add(input, said, list);
        find();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(KEYS);
    }

    /** Searches as if it had been typed. */
    void find(String text) {
        input.setValue(text);
    }

    private void find() {
        String text = input.getValue();
        List<Search.Found> found = search.find(text);
        list.removeAll();
        int count = 0;
        for (Search.Found kind : found) {
            Span heading = new Span(texts.get(kind.textKey()));
            heading.setId(name + "-" + kind.textKey().replace('.', '-'));
            heading.addClassName("search-kind");
            Div group = new Div(heading);
            group.getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-labelledby", heading.getId().orElseThrow());
            for (SearchSource.Hit hit : kind.hits()) {
                group.add(option(hit, count++));
            }
            list.add(group);
        }
        list.setVisible(count > 0);
        input.getElement().setAttribute("aria-expanded", String.valueOf(count > 0));
        input.getElement().removeAttribute("aria-activedescendant");
        said.setText(
                text.strip().length() < Search.SHORTEST
                        ? texts.get("search.hint")
                        : count == 0 ? texts.get("search.none", text.strip()) : texts.get("search.count", count));
    }

    private Anchor option(SearchSource.Hit hit, int number) {
        Anchor option = Links.inside(Places.address(collaboration, hit.path()), "");
        Span title = new Span(hit.title());
        title.addClassName("search-title");
        option.add(title);
        if (hit.detail() != null) {
            Span detail = new Span(hit.detail());
            detail.addClassName("search-detail");
            option.add(detail);
        }
        option.setId(name + "-" + number);
        option.addClassName("search-option");
        option.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("tabindex", "-1");
        return option;
    }
}
