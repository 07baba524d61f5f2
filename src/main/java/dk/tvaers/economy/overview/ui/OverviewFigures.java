package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.economy.overview.MemberShare;
import dk.tvaers.economy.overview.Overview;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.ui.Links;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The large figures: what is expected, what is paid, the budget, and what is left of it; each leads to its lines. */
final class OverviewFigures extends Composite<Div> {

    private final OverviewWords words;

    OverviewFigures(Overview overview, OverviewWords words, OverviewAddress state, CollaborationRef collaboration) {
        this.words = words;
        String costs = state.lines(collaboration, OverviewAddress.LinesBehind.COSTS);
        String budget = state.lines(collaboration, OverviewAddress.LinesBehind.BUDGET);
        getContent().addClassNames("panel", "share-figures");
        getContent()
                .add(
                        figure(
                                "expected",
                                Links.inside(
                                        costs, words.money(overview.expected().known())),
                                compared(overview),
                                words.missing(overview.expected())),
                        figure(
                                "paid",
                                Links.inside(costs, words.money(overview.paid().known())),
                                words.used(overview)),
                        figure(
                                "budget",
                                Links.inside(
                                        budget, words.money(overview.budget().known())),
                                words.budget(overview),
                                words.missing(overview.budget())));
        if (overview.hasBudget()) {
            getContent().add(left(overview));
        }
    }

    private Component left(Overview overview) {
        Money left = overview.left();
        boolean partial = overview.budget().isPartial() || overview.expected().isPartial();
        Span amount = new Span(words.left(left));
        if (left.isNegative()) {
            amount.addClassName("overrun");
        }
        return figure(
                left.isNegative() ? "overrun" : "left", amount, words.get(partial ? "left.partial" : "left.help"));
    }

    private Component figure(String key, Component amount, String... said) {
        Span name = new Span(words.get(key));
        name.addClassName("share-name");
        amount.addClassName("share-amount");
        Div figure = new Div(name, amount);
        for (String each : said) {
            if (!each.isEmpty()) {
                Paragraph note = new Paragraph(each);
                note.addClassName("meta");
                figure.add(note);
            }
        }
        return figure;
    }

    /** Kroner for each inhabitant, beside that of all members where the reader sees them all and all are counted. */
    private String compared(Overview overview) {
        Optional<MemberShare> own = overview.members().stream()
                .filter(each -> each.municipality()
                        .code()
                        .equals(overview.municipality().code()))
                .findFirst();
        BigDecimal each = own.map(MemberShare::perInhabitant).orElse(null);
        if (each == null) {
            return words.get("inhabitants.unknown");
        }
        boolean whole = overview.members().size() == overview.allMembers()
                && overview.allMembers() > 1
                && overview.members().stream().allMatch(member -> member.perInhabitant() != null);
        return whole
                ? words.get("compared", words.money(Money.of(each)), words.money(average(overview)))
                : words.get("per-inhabitant.is", words.money(Money.of(each)));
    }

    private static Money average(Overview overview) {
        Money all = overview.members().stream()
                .map(member -> member.expected().known())
                .reduce(Money.ZERO, Money::plus);
        int inhabitants = overview.members().stream()
                .map(MemberShare::inhabitants)
                .filter(counted -> counted != null)
                .mapToInt(Integer::intValue)
                .sum();
        return Money.of(all.inKroner().divide(BigDecimal.valueOf(inhabitants), 2, RoundingMode.HALF_UP));
    }
}
