package dk.tvaers.economy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import java.util.List;

/** The ways from one page of the economy to the others. */
public final class EconomyWays {

    private static final List<String> PATHS = List.of(
            "okonomi/overblik",
            "okonomi",
            "okonomi/afregninger",
            "okonomi/budget",
            "okonomi/noegler",
            "okonomi/omkostningstyper",
            "okonomi/faktura");

    private EconomyWays() {}

    /** @param open the path of the page that is open, which is not among them */
    public static Component from(CollaborationRef collaboration, Texts texts, String open) {
        Paragraph ways = new Paragraph();
        ways.addClassName("beside");
        PATHS.stream()
                .filter(path -> !path.equals(open))
                .forEach(path -> ways.add(Links.inside(
                        Places.address(collaboration, path),
                        texts.get("economy.way." + path.substring(path.indexOf('/') + 1)))));
        return ways;
    }
}
