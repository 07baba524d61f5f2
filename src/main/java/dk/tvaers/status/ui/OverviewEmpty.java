package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.status.OverviewData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why there is no matrix, and what can be done about it. */
record OverviewEmpty(Texts texts, StatusAddresses addresses, Runnable onReset) {

    /** Null when there is a matrix. */
    @Nullable
    Component of(OverviewData data, List<ProgrammeItem> programmes, OverviewFilters filters) {
        if (programmes.isEmpty()) {
            return state("programme", link("members", addresses.collaborationPage()));
        }
        if (!data.municipalities().isEmpty() && !data.projects().isEmpty()) {
            return null;
        }
        if (filters.narrows()) {
            NativeButton reset = new NativeButton(texts.get("status.overview.reset"), event -> onReset.run());
            reset.addClassName("button");
            return state("filter", reset);
        }
        return data.municipalities().isEmpty()
                ? state("members", link("members", addresses.collaborationPage()))
                : state("projects", link("projects", addresses.projects()));
    }

    private EmptyState state(String why, Component next) {
        String key = "status.overview.empty." + why;
        return new EmptyState(texts.get(key + ".title"), texts.get(key + ".text"), next);
    }

    private Component link(String what, String address) {
        Component link = Links.inside(address, texts.get("status.overview.empty." + what + ".next"));
        link.addClassName("button");
        return link;
    }
}
