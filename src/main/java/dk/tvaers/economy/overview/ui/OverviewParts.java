package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.economy.overview.MemberShare;
import dk.tvaers.economy.overview.Overview;
import dk.tvaers.economy.overview.SharePart;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What a share paid for, and how it compares: charts, each with its table behind. */
record OverviewParts(
        Overview overview, OverviewWords words, Lists lists, OverviewAddress state, CollaborationRef collaboration) {

    Component types() {
        return new Part(words.get("types"), chart("types", overview.types()));
    }

    Component places() {
        return new Part(words.get("places"), chart("places", overview.places()));
    }

    Component members() {
        if (overview.members().size() < overview.allMembers()
                && overview.members().size() == 1) {
            return new Part(words.get("members"), new Paragraph(words.get("members.own")));
        }
        List<MemberShare> most = overview.members().stream()
                .sorted(Comparator.comparing(
                        MemberShare::perInhabitant, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        List<ShareBars.Bar> bars = most.stream()
                .map(member -> new ShareBars.Bar(
                        link(member),
                        words.perInhabitant(member.perInhabitant()),
                        member.perInhabitant(),
                        null,
                        isShown(member)))
                .toList();
        return new Part(
                words.get("members"),
                new ShareBars(
                        words.get("members.chart"),
                        bars,
                        words.get("table"),
                        lists.table(memberColumns(), Rows.whole(() -> most))
                                .filtered(List.of(String.valueOf(overview.year())))
                                .show(most)));
    }

    private Component chart(String which, List<SharePart> parts) {
        List<ShareBars.Bar> bars = parts.stream()
                .map(part -> new ShareBars.Bar(
                        Links.inside(
                                state.lines(collaboration, OverviewAddress.LinesBehind.of(part)), words.name(part)),
                        words.money(part.expected().known()),
                        part.expected().known().inKroner(),
                        part.budget().known().equals(Money.ZERO)
                                ? null
                                : part.budget().known().inKroner(),
                        false))
                .toList();
        Div note = new Div(new Text(words.get("chart.mark")));
        note.addClassName("meta");
        return new Div(
                note,
                new ShareBars(
                        words.get(which),
                        bars,
                        words.get("table"),
                        lists.table(partColumns(which), Rows.whole(() -> parts))
                                .filtered(List.of(overview.municipality().shortName(), String.valueOf(overview.year())))
                                .show(parts)));
    }

    private ListColumns<SharePart> partColumns(String which) {
        return new ListColumns<SharePart>(words.texts(), "andel-" + which, words.get(which))
                .text("navn", words.get(which + ".head"), words::name)
                .decimal(
                        "budget",
                        words.get("budget"),
                        part -> kroner(part.budget().known()))
                .decimal(
                        "ventet",
                        words.get("expected"),
                        part -> kroner(part.expected().known()))
                .decimal("betalt", words.get("paid"), part -> kroner(part.paid().known()))
                .decimal("tilbage", words.get("left.head"), part -> kroner(part.left()))
                .more()
                .number("ukendte", words.get("unknown.head"), part -> part.expected()
                        .unknown())
                .number("ufordelte", words.get("unshared.head"), part -> part.expected()
                        .unshared());
    }

    private ListColumns<MemberShare> memberColumns() {
        return new ListColumns<MemberShare>(words.texts(), "andel-kommuner", words.get("members"))
                .text("kommune", words.get("municipality"), member -> member.municipality()
                        .shortName())
                .shownAs(this::link)
                .number("indbyggere", words.get("inhabitants"), MemberShare::inhabitants)
                .shownAs(member -> new Text(words.number(member.inhabitants())))
                .decimal(
                        "ventet",
                        words.get("expected"),
                        member -> kroner(member.expected().known()))
                .decimal("per-indbygger", words.get("per-inhabitant"), MemberShare::perInhabitant)
                .more()
                .decimal(
                        "budget",
                        words.get("budget"),
                        member -> kroner(member.budget().known()))
                .decimal("budget-per-indbygger", words.get("budget.per-inhabitant"), MemberShare::budgetPerInhabitant);
    }

    private Component link(MemberShare member) {
        String name = member.municipality().shortName();
        return isShown(member)
                ? new Span(name)
                : Links.inside(state.of(member.municipality().code()).page(collaboration), name);
    }

    private boolean isShown(MemberShare member) {
        return member.municipality().code().equals(overview.municipality().code());
    }

    private static BigDecimal kroner(Money money) {
        return money.inKroner();
    }
}
