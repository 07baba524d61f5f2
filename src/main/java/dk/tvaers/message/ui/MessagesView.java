package dk.tvaers.message.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.message.MessageItem;
import dk.tvaers.message.Messages;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that the reader was told, newest first; which kind stands in the address. */
@Prototype
@Route(value = MessagesView.PATH, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "beskeder";

    private static final String KIND = "slags";
    private static final String PAGE = "side";
    private static final int PAGE_SIZE = 30;

    private final Messages messages;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable String kind;
    private int page;

    /** A kind to choose, or all of them. */
    private record Choice(@Nullable String kind, String name) {}

    MessagesView(Messages messages, CurrentContext context) {
        this.messages = messages;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("message.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        kind = asked.getSingleParameter(KIND)
                .filter(name ->
                        messages.kinds().stream().anyMatch(known -> known.name().equals(name)))
                .orElse(null);
        page = PageLinks.page(asked.getSingleParameter(PAGE));
        show();
    }

    private void show() {
        long unread = messages.unread();
        PageHead head = new PageHead(texts.get("message.title")).lead(texts.get("message.unread", unread));
        if (unread > 0) {
            head.actions(new Button(texts.get("message.read-all"), click -> {
                messages.readAll();
                show();
            }));
        }
        Page<MessageItem> shown = messages.list(kind, false, new Paging(page, PAGE_SIZE));
        removeAll();
        add(head, filter());
        if (shown.items().isEmpty()) {
            add(empty());
            return;
        }
        MessageLines lines = new MessageLines(texts, collaboration(), messages, () -> {});
        UnorderedList list = new UnorderedList();
        list.addClassNames("panel", "message-list");
        shown.items().forEach(message -> list.add(line(lines, message)));
        add(list, new PageLinks(texts, shown, part -> address(kind, part)));
    }

    private ListItem line(MessageLines lines, MessageItem message) {
        ListItem line = lines.of(message);
        if (!message.read()) {
            NativeButton read = new NativeButton(texts.get("message.read"), click -> {
                messages.read(message.id());
                show();
            });
            read.setAriaLabel(texts.get("message.read.of", message.sentence(texts)));
            read.addClassName("button");
            line.add(read);
        }
        return line;
    }

    private EmptyState empty() {
        return kind == null
                ? new EmptyState(texts.get("message.none"), texts.get("message.none.text"))
                : new EmptyState(
                        texts.get("message.none.of-kind"),
                        texts.get("message.none.of-kind.text"),
                        Links.inside(address(null, 0), texts.get("message.all")));
    }

    private Div filter() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, texts.get("message.kind.all")));
        for (MessageKind each : messages.kinds()) {
            choices.add(new Choice(each.name(), texts.get(each.textKey())));
        }
        Select<Choice> select = new Select<>();
        select.setLabel(texts.get("message.kind"));
        select.setItemLabelGenerator(Choice::name);
        select.setItems(choices);
        select.setValue(choices.stream()
                .filter(choice -> Objects.equals(choice.kind(), kind))
                .findFirst()
                .orElse(choices.getFirst()));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(path(), query(change.getValue().kind(), 0));
            }
        });
        Div bar = new Div(select);
        bar.addClassName("filter-bar");
        return bar;
    }

    private String address(@Nullable String chosen, int part) {
        String query = query(chosen, part).getQueryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    private static QueryParameters query(@Nullable String chosen, int part) {
        Map<String, String> query = new LinkedHashMap<>();
        if (chosen != null) {
            query.put(KIND, chosen);
        }
        if (part > 0) {
            query.put(PAGE, String.valueOf(part + 1));
        }
        return QueryParameters.simple(query);
    }

    private String path() {
        return Places.address(collaboration(), PATH);
    }

    private CollaborationRef collaboration() {
        return context.collaboration().collaboration();
    }
}
