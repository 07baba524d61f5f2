package dk.tvaers.jointwork.ui;

import dk.tvaers.jointwork.JointTaskFilter.Sort;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the list of joint tasks says of each, with heads that sort. */
final class JointTaskTable {

    private final JointTaskWords words;
    private final JointWorkAddresses addresses;
    private final JointTasksAddress state;

    JointTaskTable(JointTaskWords words, JointWorkAddresses addresses, JointTasksAddress state) {
        this.words = words;
        this.addresses = addresses;
        this.state = state;
    }

    ListColumns<JointTaskItem> columns() {
        Texts texts = words.texts();
        return new ListColumns<JointTaskItem>(texts, "samarbejdsopgaver", texts.get("jointwork.tasks"))
                .text("opgave", texts.get("jointwork.name"), JointTaskItem::name)
                .shownAs(task -> Links.inside(addresses.task(task.id()), task.name()))
                .sortedBy(order(Sort.NAME, Sort.NAME_DOWN), now(Sort.NAME, Sort.NAME_DOWN))
                .text("ansvarlig", texts.get("jointwork.municipality"), words::responsible)
                .date("frist", texts.get("jointwork.deadline"), JointTaskItem::deadline)
                .shownAs(words::deadline)
                .sortedBy(order(Sort.DEADLINE, Sort.DEADLINE_DOWN), now(Sort.DEADLINE, Sort.DEADLINE_DOWN))
                .text("tilstand", texts.get("jointwork.state"), words::state)
                .text("deltagere", texts.get("jointwork.participants"), words::participants)
                .text(
                        "projekt",
                        texts.get("jointwork.project"),
                        task -> Objects.requireNonNullElse(task.projectName(), texts.get("jointwork.no-project")))
                .more()
                .text("beskrivelse", texts.get("jointwork.text"), JointTaskItem::text)
                .date("afsluttet", texts.get("jointwork.ended"), JointTaskItem::endedOn)
                .text("begrundelse", texts.get("jointwork.reason"), JointTaskItem::reason)
                .text("resultat", texts.get("jointwork.result"), JointTaskItem::result);
    }

    private String order(Sort first, Sort other) {
        return addresses.tasks() + "?"
                + state.sorted(state.filter().sort() == first ? other : first)
                        .parameters()
                        .getQueryString();
    }

    private @Nullable String now(Sort up, Sort down) {
        Sort now = state.filter().sort();
        return now == up ? "ascending" : now == down ? "descending" : null;
    }
}
