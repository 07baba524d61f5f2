package dk.tvaers.demo;

import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.ApprovingKeys;
import dk.tvaers.economy.agreed.KeyApproval;
import dk.tvaers.economy.agreed.KeyData;
import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lets the coordinator propose allocation keys, and the directors approve them; some have not yet approved the newest. */
@Singleton
@Order(190)
final class Agreeing implements Act {

    private static final LocalTime MORNING = LocalTime.of(9, 20);
    private static final LocalTime LATER = LocalTime.of(10, 5);
    private static final LocalDate COUNTED = LocalDate.of(2020, 1, 1);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final AgreedKeys keys;
    private final ProposingKeys proposing;
    private final ApprovingKeys approving;

    Agreeing(AgreedKeys keys, ProposingKeys proposing, ApprovingKeys approving) {
        this.keys = keys;
        this.proposing = proposing;
        this.approving = approving;
    }

    @Override
    public void write(Scene scene) {
        Map<String, AllocationKeyId> known = new HashMap<>();
        for (Csv.Row row : Data.rows("allocation-keys", scene.slug())) {
            LocalDate day = scene.months().today().minusDays(Integer.parseInt(row.get("days_ago")));
            Instant at = scene.months().at(day, MORNING);
            scene.script().at(at, () -> scene.coordinator(at, () -> propose(scene, row, known)));
            Instant next = scene.months().at(day.plusDays(2), LATER);
            scene.script().at(next, () -> approve(scene, next, known.get(row.get("name")), row));
        }
    }

    private void propose(Scene scene, Csv.Row row, Map<String, AllocationKeyId> known) {
        KeyProposal proposal = new KeyProposal(
                key(new BigDecimal(row.get("equal"))),
                scene.months()
                        .today()
                        .plusDays(Integer.parseInt(row.get("valid_in")))
                        .withDayOfMonth(1),
                row.orNull("note"));
        AllocationKeyId id = known.get(row.get("name"));
        if (id == null) {
            known.put(
                    row.get("name"), proposing.propose(new KeyData(row.get("name"), row.orNull("purpose")), proposal));
        } else {
            proposing.proposeVersion(id, keys.get(id).version(), proposal);
        }
    }

    private void approve(Scene scene, Instant at, @Nullable AllocationKeyId key, Csv.Row row) {
        AllocationKeyId id = Objects.requireNonNull(key);
        List<MunicipalityCode> asked = new ArrayList<>();
        List<KeyVersion> newest = new ArrayList<>();
        scene.coordinator(at, () -> {
            newest.add(keys.get(id).newest());
            keys.approvals(id, newest.getFirst().number()).stream()
                    .map(KeyApproval::municipality)
                    .limit(Integer.parseInt(row.get("approvals")))
                    .forEach(asked::add);
        });
        KeyVersion version = newest.getFirst();
        asked.forEach(code ->
                scene.director(at, code, () -> approving.approve(id, code, version.number(), version.digest())));
    }

    /** So much of it equally, and the rest by inhabitants. */
    private static AllocationKey key(BigDecimal equal) {
        AllocationKey alike = new AllocationKey.Equal(new TreeSet<>());
        AllocationKey inhabitants = new AllocationKey.PerInhabitant(COUNTED, Inhabitants.ALL_ALIKE, new TreeSet<>());
        if (equal.signum() == 0) {
            return inhabitants;
        }
        return equal.compareTo(WHOLE) == 0
                ? alike
                : new AllocationKey.Mixed(List.of(
                        new AllocationKey.Component(equal, alike),
                        new AllocationKey.Component(WHOLE.subtract(equal), inhabitants)));
    }
}
