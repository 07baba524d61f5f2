package dk.tvaers.risk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskMatrix;
import dk.tvaers.risk.Risks;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The register as a matrix of probability and consequence, narrowed as the register is. */
@Prototype
@Route(value = RiskAddresses.MATRIX, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Risks risks;
    private final Narrowing narrowing;
    private final CurrentContext context;

    MatrixView(Risks risks, Narrowing narrowing, CurrentContext context) {
        this.risks = risks;
        this.narrowing = narrowing;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("risk.matrix"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RiskWords words = new RiskWords(texts());
        RiskAddresses addresses = new RiskAddresses(context.collaboration().collaboration());
        RiskFilter filter = RisksAddress.of(event.getLocation().getQueryParameters())
                .filter()
                .cell(null, null);
        RiskMatrix matrix = risks.matrix(filter);
        Anchor register = Links.inside(addresses.risks(RisksAddress.of(filter)), words.get("matrix.register"));
        register.addClassName("button");
        removeAll();
        add(new PageHead(words.get("matrix"))
                .lead(words.get("risks.lead", matrix.total(), matrix.in(Band.HIGH), matrix.in(Band.MEDIUM)))
                .actions(register));
        narrowing
                .bar(words, filter, changed -> UI.getCurrent()
                        .navigate(new Location(addresses.matrix(changed)).getPath(), changed.parameters()))
                .forEach(this::add);
        narrowing
                .told(words, filter, addresses.matrix(RisksAddress.of(RiskFilter.ACTIVE)))
                .ifPresent(this::add);
        add(new MatrixTable(words, addresses, filter, matrix), legend(words));
    }

    /** The bands with the products that belong to them. */
    private static Paragraph legend(RiskWords words) {
        Paragraph legend = new Paragraph();
        legend.addClassName("beside");
        for (Band band : List.of(Band.LOW, Band.MEDIUM, Band.HIGH)) {
            legend.add(new StatusTag(
                    RiskWords.light(band), words.get("band.range", words.band(band), band.least(), band.most())));
        }
        return legend;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
