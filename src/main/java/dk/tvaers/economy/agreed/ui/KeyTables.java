package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.KeyApproval;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.KeyObjection;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;
import java.util.List;

/** The lists on a key's page: its versions, who approved, and who objected. */
@Singleton
final class KeyTables {

    private final AgreedKeys keys;
    private final Lists lists;

    KeyTables(AgreedKeys keys, Lists lists) {
        this.keys = keys;
        this.lists = lists;
    }

    Component approvals(KeyItem key, KeyVersion version, KeyWords words) {
        String heading = words.get("approvals.of", version.number());
        ListColumns<KeyApproval> columns = new ListColumns<KeyApproval>(words.texts(), "noeglens-godkendelser", heading)
                .text("kommune", words.get("municipality"), KeyApproval::name)
                .text("godkendt", words.get("state"), each -> words.get(each.isGiven() ? "approved" : "not-approved"))
                .moment("godkendt-den", words.get("approved-on"), KeyApproval::approvedAt)
                .text("godkendt-af", words.get("approved-by"), words::approver);
        return new Part(
                heading,
                lists.table(columns, Rows.whole(() -> keys.approvals(key.id(), version.number())))
                        .filtered(List.of(key.name()))
                        .show(keys.approvals(key.id(), version.number())));
    }

    Component objections(KeyItem key, List<KeyObjection> objections, KeyWords words) {
        ListColumns<KeyObjection> columns = new ListColumns<KeyObjection>(
                        words.texts(), "noeglens-indsigelser", words.get("objections"))
                .text("kommune", words.get("municipality"), KeyObjection::name)
                .number("version", words.get("version"), KeyObjection::number)
                .text("begrundelse", words.get("reason"), KeyObjection::reason)
                .moment("skrevet", words.get("objected-at"), KeyObjection::objectedAt)
                .text("skrevet-af", words.get("objected-by"), KeyObjection::objectedBy);
        return new Part(
                words.get("objections"),
                lists.table(columns, Rows.whole(() -> keys.objections(key.id())))
                        .filtered(List.of(key.name()))
                        .show(objections));
    }

    Component versions(KeyItem key, KeyWords words) {
        ListColumns<KeyVersion> columns = new ListColumns<KeyVersion>(
                        words.texts(), "noeglens-versioner", words.get("versions"))
                .text("version", words.get("version"), each -> words.get("version.of", each.number()))
                .text("slags", words.get("kind"), each -> words.kind(each.key().kind()))
                .date("gaelder-fra", words.get("valid-from"), KeyVersion::validFrom)
                .text("tilstand", words.get("state"), each -> words.state(each.state()))
                .text(
                        "godkendt",
                        words.get("approved"),
                        each -> words.get("approved-of", each.approved(), each.asked()))
                .more()
                .text("siger", words.get("says"), each -> String.join(" ", words.sentences(each.key())))
                .text("begrundelse", words.get("note"), KeyVersion::note)
                .number("afloeser", words.get("supersedes"), KeyVersion::supersedes)
                .moment("foreslaaet", words.get("proposed-at"), KeyVersion::proposedAt)
                .text("foreslaaet-af", words.get("proposed-by"), KeyVersion::proposedBy)
                .moment("afgjort", words.get("decided-at"), KeyVersion::decidedAt);
        return new Part(
                words.get("versions"),
                lists.table(columns, Rows.whole(() -> keys.get(key.id()).versions()))
                        .filtered(List.of(key.name()))
                        .show(key.versions()));
    }
}
