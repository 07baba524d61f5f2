package dk.tvaers.economy.settlement;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Sight;
import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a municipality's shares of all the lines of a settlement come about, read in few statements. */
@Singleton
public class Calculations {

    private final Settlements settlements;
    private final Sent sent;
    private final BasisRows bases;
    private final Reckoning reckoning;
    private final AgreedKeys keys;
    private final Sight sight;
    private final ObjectMapper json;
    private final Guard guard;

    Calculations(
            Settlements settlements,
            Sent sent,
            BasisRows bases,
            Reckoning reckoning,
            AgreedKeys keys,
            Sight sight,
            ObjectMapper json,
            Guard guard) {
        this.settlements = settlements;
        this.sent = sent;
        this.bases = bases;
        this.reckoning = reckoning;
        this.keys = keys;
        this.sight = sight;
        this.json = json;
        this.guard = guard;
    }

    /**
     * By the number of the line; nothing for lines that an earlier settlement brings. By what was known when it was sent; of a
     * draft by what is known now.
     *
     * @throws NotFound when there is no such settlement in the collaboration, or the reader does not see the municipality's shares
     * @throws RuleBroken of a draft when the collaboration has no host on the period's last day
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public SortedMap<Integer, Allocation.Share> of(SettlementId id, MunicipalityCode code) {
        guard.require(Right.SEE_ECONOMY);
        SettlementItem item = settlements.get(id);
        if (!sight.now().includes(code)) {
            throw new NotFound();
        }
        IssueId issue = item.issue();
        if (issue != null && item.state() != SettlementState.DRAFT) {
            return shares(
                    code,
                    sent.lines(issue),
                    bases.findByIssueId(issue).stream()
                            .map(each -> new Basis(each.basisNumber(), read(each.basisFigures())))
                            .toList());
        }
        Figures figures = reckoning.of(item.period(), item.carryOver());
        return shares(code, figures.lines(), figures.bases());
    }

    private record Version(AllocationKeyId key, int number) {}

    private SortedMap<Integer, Allocation.Share> shares(
            MunicipalityCode code, List<SettlementLine> lines, List<Basis> found) {
        Map<Integer, Allocating> allocating =
                found.stream().collect(Collectors.toMap(Basis::number, Basis::allocating));
        Map<Version, AllocationKey> versions = new HashMap<>();
        SortedMap<Integer, Allocation.Share> shares = new TreeMap<>();
        for (SettlementLine line : lines) {
            if (line.key() != null && line.keyNumber() != null) {
                AllocationKey key = versions.computeIfAbsent(
                        new Version(line.key(), line.keyNumber()),
                        version -> keys.get(version.key, version.number).key());
                Objects.requireNonNull(allocating.get(line.basis())).of(line.amount(), key).shares().stream()
                        .filter(share -> share.municipality().equals(code))
                        .forEach(share -> shares.put(line.number(), share));
            }
        }
        return shares;
    }

    private Basis.Text read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Basis.Text.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
