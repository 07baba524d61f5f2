package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.loan.OfferPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an offer comes to while it is typed, and what should be known before it is sent. */
final class OfferPart extends Composite<Div> {

    private final MarketWords words;
    private final OfferWords about;
    private final Div said = new Div();

    OfferPart(OfferWords about) {
        this.about = about;
        this.words = about.words();
        said.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("offer-preview", "wide");
        getContent().add(new Part(words.get("preview"), said));
        show(Optional.empty());
    }

    /** @param preview empty as long as the price cannot be reckoned */
    void show(Optional<OfferPreview> preview) {
        said.removeAll();
        if (preview.isEmpty()) {
            Paragraph missing = new Paragraph(words.get("preview.missing"));
            missing.addClassName("meta");
            said.add(missing);
            return;
        }
        OfferPreview offer = preview.get();
        said.add(new FactList()
                .fact(words.get("per-hour"), words.money(offer.perHour()))
                .fact(words.get("total"), words.money(offer.total())));
        List<String> warnings = new ArrayList<>();
        about.verdict(offer.verdict()).ifPresent(warnings::add);
        offer.warnings().forEach(warning -> warnings.add(about.warning(warning)));
        if (!warnings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            warnings.forEach(warning -> list.add(new ListItem(warning)));
            said.add(Notices.warn(words.get("warnings"), words.get("warnings.text"), list));
        }
    }
}
