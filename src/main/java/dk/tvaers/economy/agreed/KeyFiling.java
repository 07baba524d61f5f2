package dk.tvaers.economy.agreed;

import dk.tvaers.exchange.FilingSource;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is filed of a key: its newest version that all have approved, and who approved it. */
@Singleton
final class KeyFiling implements FilingSource<AllocationKeyId> {

    private final AgreedKeys keys;
    private final KeyNames names;

    KeyFiling(AgreedKeys keys, KeyNames names) {
        this.keys = keys;
        this.names = names;
    }

    @Override
    public Class<AllocationKeyId> kind() {
        return AllocationKeyId.class;
    }

    @Override
    public String name() {
        return "allocation-keys";
    }

    @Override
    public AllocationKeyId id(String text) {
        return AllocationKeyId.of(text);
    }

    @Override
    public boolean isToBeFiled(AllocationKeyId id) {
        return agreed(keys.get(id)).isPresent();
    }

    @Override
    public Filed record(AllocationKeyId id, Locale language) {
        KeyItem key = keys.get(id);
        KeyVersion version =
                key.versions().stream().filter(KeyVersion::isAgreed).findFirst().orElseThrow(NotFound::new);
        KeyWords words = names.words(Texts.in(language));
        return new Filed(
                words.get("filed", key.name(), version.number()),
                Now.date(Objects.requireNonNull(version.decidedAt())),
                null,
                Map.of(),
                facts(key, version, words),
                List.of(
                        new Part(words.get("says"), words.sentences(version.key()), List.of(), List.of()),
                        new Part(
                                words.get("approvals"),
                                List.of(),
                                List.of(words.get("municipality"), words.get("approved-at"), words.get("approved-by")),
                                keys.approvals(id, version.number()).stream()
                                        .map(each -> approval(each, words))
                                        .toList())),
                List.of());
    }

    private static Optional<KeyVersion> agreed(KeyItem key) {
        return key.versions().stream().filter(KeyVersion::isAgreed).findFirst();
    }

    private static List<Fact> facts(KeyItem key, KeyVersion version, KeyWords words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.get("kind"), words.kind(version.key().kind())));
        facts.add(new Fact(words.get("valid-from"), words.date(version.validFrom())));
        if (key.purpose() != null) {
            facts.add(new Fact(words.get("purpose"), key.purpose()));
        }
        if (version.note() != null) {
            facts.add(new Fact(words.get("note"), version.note()));
        }
        if (version.supersedes() != null) {
            facts.add(new Fact(words.get("supersedes"), words.get("version.of", version.supersedes())));
        }
        return facts;
    }

    private static List<String> approval(KeyApproval approval, KeyWords words) {
        return List.of(
                approval.name(),
                approval.approvedAt() == null ? "" : new Dates(words.texts()).moment(approval.approvedAt()),
                Objects.requireNonNullElse(words.approver(approval), ""));
    }
}
