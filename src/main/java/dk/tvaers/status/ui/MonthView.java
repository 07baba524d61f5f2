package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.collaboration.Municipality;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.status.MonthData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A municipality's month, to report it, to report on its behalf, or to read it. */
abstract sealed class MonthView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle
        permits OwnMonthView, MunicipalityMonthView {

    private static final String OPEN = "aaben";

    private final MonthDesk desk;
    private final LocalProjects locals;
    private final Municipalities municipalities;
    private final CurrentContext context;
    private final Places places;
    private final DeadlinesLink deadlines;
    private final MonthParts parts;
    private final MonthWords words = new MonthWords(Texts.in(getLocale()));
    private final Set<String> open = new TreeSet<>();
    private String path = "";
    private boolean warns;

    MonthView(
            MonthDesk desk,
            LocalProjects locals,
            Municipalities municipalities,
            CurrentContext context,
            Places places,
            DeadlinesLink deadlines,
            MonthParts parts) {
        this.desk = desk;
        this.locals = locals;
        this.municipalities = municipalities;
        this.context = context;
        this.places = places;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    @Override
    public String getPageTitle() {
        MonthData data = desk.data();
        return words.texts()
                .get("kit.title", words.get("title", data.municipalityName(), words.month(data.yearMonth())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Context.InCollaboration inside = context.collaboration();
        Optional<MunicipalityCode> code = event.getRouteParameters()
                .get("municipality")
                .map(MonthView::code)
                .or(() -> inside.actor().municipalities().stream().findFirst());
        if (code.isEmpty()) {
            event.forwardTo(places.home(inside.collaboration(), inside.actor()));
            return;
        }
        path = event.getLocation().getPath();
        open.clear();
        open.addAll(event.getLocation().getQueryParameters().getParameters(OPEN));
        Optional<Instant> restored = desk.open(code.get());
        MonthPage page = new MonthPage(
                desk,
                new Owners(locals.responsible(code.get()), desk.data()),
                addresses(inside),
                words,
                inside.actor(),
                () -> deadlines.of(code.get(), words.texts()));
        page.follow(open, this::opened, this::warn);
        removeAll();
        add(otherMunicipalities(inside, code.get()), page);
        parts.of(code.get()).forEach(this::add);
        page.show(restored);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (warns) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            LeaveDialog.open(desk.touched(), words, leave, this::savedAll);
        }
    }

    private boolean savedAll() {
        return desk.save().isEmpty() && desk.contested().isEmpty();
    }

    /** For who answers for several, by delegation for one: a way from one to the other. */
    private Component otherMunicipalities(Context.InCollaboration inside, MunicipalityCode shown) {
        Div choice = new Div();
        choice.addClassName("filter-bar");
        Set<MunicipalityCode> own = inside.actor().municipalities();
        choice.setVisible(own.size() > 1 && own.contains(shown));
        if (choice.isVisible()) {
            for (MunicipalityCode code : own) {
                String name =
                        municipalities.byCode(code).map(Municipality::shortName).orElse(code.value());
                Anchor link = Links.inside(addresses(inside).municipality(code), name);
                link.addClassName("chip");
                if (code.equals(shown)) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                choice.add(link);
            }
        }
        return choice;
    }

    private void opened(Set<String> codes) {
        QueryParameters query =
                codes.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of(OPEN, List.copyOf(codes)));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, query));
    }

    /** Lets the browser warn before the page is closed or left by a link that loads another. */
    private void warn(boolean unsaved) {
        if (warns != unsaved) {
            warns = unsaved;
            UnsavedChanges.mark(this, unsaved);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        UnsavedChanges.mark(event.getUI(), false);
        super.onDetach(event);
    }

    private static StatusAddresses addresses(Context.InCollaboration inside) {
        return new StatusAddresses(inside.collaboration());
    }

    private static MunicipalityCode code(String text) {
        try {
            return new MunicipalityCode(text);
        } catch (Invalid none) {
            throw new NotFound();
        }
    }
}
