package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The navigation of a collaboration; on a phone its first four places become a bar at the bottom. */
final class Navigation extends Composite<Nav> {

    private static final int PLACES_ON_A_PHONE = 4;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation(
            Texts texts,
            Context.InCollaboration inside,
            List<Place> places,
            List<CollaborationRef> collaborations,
            Runnable logOut) {
        Nav nav = getContent();
        nav.addClassName("app-nav");
        nav.setAriaLabel(texts.get("kit.nav"));
        Div brand = new Div(new Span(texts.get("kit.brand")));
        brand.addClassName("brand");
        nav.add(brand, switcher(texts, inside.collaboration(), collaborations));
        Div more = new Div();
        more.addClassName("nav-more");
        List<Component> first = new ArrayList<>();
        Place.Section section = Place.Section.WORK;
        for (Place place : places) {
            if (place.section() != section) {
                section = place.section();
                more.add(heading(texts, section));
            }
            Anchor link = link(texts, inside.collaboration(), place);
            if (first.size() < PLACES_ON_A_PHONE && section == Place.Section.WORK) {
                first.add(link);
            } else {
                more.add(link);
            }
        }
        NativeButton leave = new NativeButton(texts.get("kit.log-out"), event -> {
            logOut.run();
            UI.getCurrent().getPage().setLocation("/log-ind");
        });
        leave.addClassName("nav-link");
        more.add(leave);
        Div bar = new Div();
        bar.addClassName("nav-places");
        bar.add(first);
        NativeButton open = new NativeButton(texts.get("kit.nav.more"), event -> nav.getClassNames()
                .set("open", !nav.getClassNames().contains("open")));
        open.addClassNames("nav-link", "nav-toggle");
        bar.add(open);
        nav.add(bar, more);
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
        Span heading = new Span(texts.word("kit.nav.section", section));
        heading.addClassName("nav-section");
        return heading;
    }

    private static Component switcher(Texts texts, CollaborationRef open, List<CollaborationRef> collaborations) {
        NativeDetails switcher = new NativeDetails();
        switcher.addClassName("switcher");
        Span name = new Span(open.name());
        name.setTitle(texts.get("kit.switcher"));
        switcher.setSummary(name);
        Div list = new Div();
        for (CollaborationRef collaboration : collaborations) {
            Anchor link = Links.page("s/" + collaboration.slug(), collaboration.name());
            if (collaboration.id().equals(open.id())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(link);
        }
        list.add(Links.page("mig", texts.get("kit.account")));
        switcher.setContent(list);
        return switcher;
    }
}
