package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.SharedCost;
import dk.tvaers.economy.cost.SharingCosts;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who bears how much of a cost, each share with the lines of its calculation. */
@Singleton
class SharesPart {

    private final SharingCosts sharing;
    private final Members members;
    private final Lists lists;

    SharesPart(SharingCosts sharing, Members members, Lists lists) {
        this.sharing = sharing;
        this.members = members;
        this.lists = lists;
    }

    Component of(CostItem cost, CostWords words) {
        if (cost.paidDirectly()) {
            return new Paragraph(words.get("shares.none.direct"));
        }
        if (cost.key() == null) {
            return new Paragraph(words.get("shares.none.key"));
        }
        try {
            Optional<SharedCost> shared = sharing.of(cost.id());
            return shared.isPresent() ? table(cost, shared.get(), words) : new Paragraph(words.get("shares.none.held"));
        } catch (RuleBroken | Invalid | Forbidden refused) {
            return new Paragraph(words.get("shares.not-reckoned", why(refused, words)));
        }
    }

    private Component table(CostItem cost, SharedCost shared, CostWords words) {
        KeyWords calculation = new KeyWords(words.texts(), names());
        Div part = new Div(new Paragraph(words.get(
                "shares.lead",
                words.money(shared.amount()),
                shared.key().name(),
                shared.key().number())));
        if (shared.shares().size() < shared.members()) {
            part.add(new Paragraph(words.get("shares.own", words.money(shared.amount()))));
        }
        part.add(lists.table(columns(words, calculation), Rows.whole(() -> sharing.of(cost.id())
                        .map(SharedCost::shares)
                        .orElseGet(List::of)))
                .filtered(List.of(cost.title()))
                .show(shared.shares()));
        return part;
    }

    private ListColumns<Allocation.Share> columns(CostWords words, KeyWords calculation) {
        return new ListColumns<Allocation.Share>(words.texts(), "andele", words.get("shares"))
                .text("kommune", words.get("municipality"), share -> calculation.name(share.municipality()))
                .decimal("andel", words.get("share"), share -> share.amount().inKroner())
                .text("udregning", words.get("share.calculation"), share -> share.parts().stream()
                        .map(calculation::line)
                        .collect(Collectors.joining("; ")))
                .shownAs(share -> lines(share, calculation));
    }

    private static Component lines(Allocation.Share share, KeyWords calculation) {
        if (share.parts().size() == 1) {
            return new Text(calculation.line(share.parts().getFirst()));
        }
        UnorderedList lines = new UnorderedList();
        share.parts().forEach(part -> lines.add(new ListItem(calculation.line(part))));
        return lines;
    }

    private Map<MunicipalityCode, String> names() {
        Map<MunicipalityCode, String> names = new LinkedHashMap<>();
        for (MembershipItem membership : members.history()) {
            names.put(membership.code(), membership.shortName());
        }
        return names;
    }

    private static String why(PortalException refused, CostWords words) {
        return refused instanceof Invalid invalid
                ? words.texts()
                        .get(
                                invalid.problems().getFirst().reason(),
                                invalid.problems().getFirst().parameters().toArray())
                : words.texts().get(refused);
    }
}
