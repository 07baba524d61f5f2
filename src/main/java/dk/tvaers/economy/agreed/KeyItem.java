package dk.tvaers.economy.agreed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key of the agreement with all its versions.
 *
 * @param versions the newest first; at least one
 */
public record KeyItem(
        AllocationKeyId id, String name, @Nullable String purpose, List<KeyVersion> versions, long version) {

    public KeyVersion newest() {
        return versions.getFirst();
    }

    /** The version that holds today. */
    public Optional<KeyVersion> held() {
        return versions.stream().filter(each -> each.state() == KeyState.HOLDS).findFirst();
    }

    /** What holds on a day: the newest version that all have approved and whose first day has come. */
    public Optional<AgreedKey> on(LocalDate date) {
        return versions.stream()
                .filter(each -> each.isAgreed() && !each.validFrom().isAfter(date))
                .findFirst()
                .map(each -> new AgreedKey(id, name, each.number(), each.key()));
    }

    /** The version that waits for approval. */
    public Optional<KeyVersion> waiting() {
        return versions.stream().filter(KeyVersion::isWaiting).findFirst();
    }

    /** What is looked at first: what holds, else what was proposed last. */
    public KeyVersion shown() {
        return held().orElseGet(this::newest);
    }
}
