package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.overview.Overview;
import dk.tvaers.economy.overview.Overviews;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A director's share of this year against the budget, where people land. */
@Singleton
final class OverviewStart implements StartPart {

    private final Overviews overviews;
    private final CurrentContext context;

    OverviewStart(Overviews overviews, CurrentContext context) {
        this.overviews = overviews;
        this.context = context;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Optional<Component> show() {
        Set<MunicipalityCode> directed = context.actor().grants().stream()
                .filter(grant -> grant.role() == Role.DIRECTOR)
                .map(Grant::municipality)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (directed.isEmpty()) {
            return Optional.empty();
        }
        int year = Now.today().getYear();
        List<Overview> told = overviews.municipalities(year).stream()
                .map(MunicipalityRef::code)
                .filter(directed::contains)
                .map(code -> overviews.of(year, code))
                .filter(overview -> !overview.isEmpty())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        OverviewWords words = new OverviewWords(Texts.in(UI.getCurrent().getLocale()));
        CollaborationRef collaboration = context.collaboration().collaboration();
        Strip strip = new Strip(words.get("of", String.valueOf(year)));
        told.forEach(overview -> strip.item(Links.inside(
                new OverviewAddress(
                                year,
                                overview.municipality().code(),
                                Now.today().withDayOfMonth(1))
                        .page(collaboration),
                words.get(
                        overview.hasBudget()
                                ? overview.left().isNegative() ? "start.overrun" : "start"
                                : "start.no-budget",
                        overview.municipality().shortName(),
                        words.money(overview.expected().known()),
                        words.money(overview.budget().known()),
                        words.left(overview.left())))));
        return Optional.of(strip);
    }
}
