package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The navigation of a collaboration; on a phone its first four places become a bar at the bottom. */
final class Navigation extends Composite<Nav> {

    private static final int PLACES_ON_A_PHONE = 4;

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Div besideName = new Div();

    Navigation(
            Texts texts,
            Context.InCollaboration inside,
            List<Place> places,
            List<CollaborationRef> collaborations,
            @Nullable Image logo,
            Runnable logOut) {
        Nav nav = getContent();
        nav.addClassName("app-nav");
        nav.setAriaLabel(texts.get("kit.nav"));
        Anchor brand = Links.page("s/" + inside.collaboration().slug(), texts.get("kit.brand"));
        brand.addClassName("brand");
        besideName.addClassName("nav-beside");
        Div name = new Div(brand, besideName);
        name.addClassName("nav-name");
        Div head = new Div(name);
        if (logo != null) {
            head.add(logo);
        }
        head.add(switcher(texts, inside.collaboration(), collaborations));
        head.addClassName("nav-head");
        UnorderedList first = new UnorderedList();
        first.addClassName("nav-places");
        Div rest = new Div();
        rest.addClassName("nav-rest");
        rest.setId("nav-rest");
        rest.getElement().setAttribute("popover", "");
        for (Place.Section section : Place.Section.values()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("nav-list");
            for (Place place : places) {
                if (place.section() == section) {
                    ListItem item = new ListItem(link(texts, inside.collaboration(), place));
                    (first.getComponentCount() < PLACES_ON_A_PHONE && section == Place.Section.WORK ? first : list)
                            .add(item);
                }
            }
            if (section == Place.Section.SELF) {
                list.add(new ListItem(leave(texts, logOut)));
            }
            if (list.getComponentCount() > 0) {
                rest.add(heading(texts, section), list);
            }
        }
        first.add(more(texts));
        nav.add(head, first, rest);
    }

    private static Component leave(Texts texts, Runnable logOut) {
        NativeButton leave = new NativeButton(texts.get("kit.log-out"), event -> {
            logOut.run();
            UI.getCurrent().getPage().setLocation("/log-ind");
        });
        leave.addClassName("nav-link");
        return leave;
    }

    private static Component more(Texts texts) {
        NativeButton open = new NativeButton(texts.get("kit.nav.more"));
        open.addClassName("nav-link");
        open.getElement().setAttribute("type", "button").setAttribute("popovertarget", "nav-rest");
        ListItem item = new ListItem(open);
        item.addClassName("nav-more");
        return item;
    }

    void addBesideName(Component part) {
        besideName.add(part);
    }

    void markCurrent(String path) {
        links.forEach((address, link) -> {
            boolean current = path.equals(address) || path.startsWith(address + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(Texts texts, CollaborationRef collaboration, Place place) {
        String address = Places.address(collaboration, place.path());
        Anchor link = Links.inside(address, texts.get(place.textKey()));
        link.addClassName("nav-link");
        links.put(address, link);
        return link;
    }

    private static Component heading(Texts texts, Place.Section section) {
        H2 heading = new H2(texts.word("kit.nav.section", section));
        heading.addClassName("nav-section");
        return heading;
    }

    private static Component switcher(Texts texts, CollaborationRef open, List<CollaborationRef> collaborations) {
        if (collaborations.size() < 2) {
            Div only = new Div(new Text(open.name()));
            only.addClassName("switcher");
            return only;
        }
        NativeDetails switcher = new NativeDetails();
        switcher.addClassName("switcher");
        switcher.setSummaryText(open.name());
        switcher.getElement().setAttribute("title", texts.get("kit.switcher"));
        UnorderedList list = new UnorderedList();
        for (CollaborationRef collaboration : collaborations) {
            Anchor link = Links.page("s/" + collaboration.slug(), collaboration.name());
            if (collaboration.id().equals(open.id())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        switcher.setContent(list);
        return switcher;
    }
}
