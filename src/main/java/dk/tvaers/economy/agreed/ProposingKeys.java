package dk.tvaers.economy.agreed;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.economy.Sharing;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The coordinator proposes keys and new versions of them, and withdraws what not everybody has approved. */
@Singleton
public class ProposingKeys {

    private final KeyRows rows;
    private final AgreedKeys keys;
    private final Deciding deciding;
    private final Sharing sharing;
    private final KeyCodec codec;
    private final KeyPost post;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    ProposingKeys(
            KeyRows rows,
            AgreedKeys keys,
            Deciding deciding,
            Sharing sharing,
            KeyCodec codec,
            KeyPost post,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.keys = keys;
        this.deciding = deciding;
        this.sharing = sharing;
        this.codec = codec;
        this.post = post;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Proposes a key, as its first version. The directors of those that are members on its first day are told.
     *
     * @throws Invalid when the data cannot be accepted, or the key names who is no member on its first day or whose
     *     inhabitants are not known
     * @throws RuleBroken when there is a key of that name, or nobody is a member on the first day
     * @throws Forbidden without the right to keep keys
     */
    @Transactional
    public AllocationKeyId propose(KeyData data, KeyProposal proposal) {
        guard.require(Right.KEEP_KEYS, Target.COLLABORATION);
        Invalid.Collector problems = new Invalid.Collector();
        data.collect(problems);
        proposal.collect(problems);
        problems.throwIfAny();
        sharing.check(proposal.key(), proposal.validFrom());
        if (rows.existsByName(data.name())) {
            throw new RuleBroken("key.rule.name-taken", data.name());
        }
        AllocationKeyId id = AllocationKeyId.next();
        rows.save(KeyRow.named(id, data));
        write(id, 1, null, proposal, data.name());
        return id;
    }

    /**
     * Proposes a new version of a key; a version that waits for approval lapses.
     *
     * @param version of the key, as it was read
     * @return the new version's number
     * @throws NotFound when there is no such key in the collaboration
     * @throws Invalid as {@link #propose}
     * @throws RuleBroken when nobody is a member on the first day
     * @throws Conflict when somebody else proposed one since
     * @throws Forbidden without the right to keep keys
     */
    @Transactional
    public int proposeVersion(AllocationKeyId id, long version, KeyProposal proposal) {
        guard.require(Right.KEEP_KEYS, Target.COLLABORATION);
        KeyRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (Objects.requireNonNull(row.version()) != version) {
            throw new Conflict();
        }
        Invalid.Collector problems = new Invalid.Collector();
        proposal.collect(problems);
        problems.throwIfAny();
        sharing.check(proposal.key(), proposal.validFrom());
        KeyRow next = row.withNextVersion();
        rows.update(next);
        write(id, next.newestNumber(), supersedes(id), proposal, row.name());
        return next.newestNumber();
    }

    /**
     * Withdraws the version that waits for approval.
     *
     * @param number of the version, as it was read
     * @throws NotFound when there is no such key in the collaboration
     * @throws RuleBroken when all have approved it already, or it is withdrawn
     * @throws Conflict when a newer version was proposed since
     * @throws Forbidden without the right to keep keys
     */
    @Transactional
    public void withdraw(AllocationKeyId id, int number) {
        guard.require(Right.KEEP_KEYS, Target.COLLABORATION);
        deciding.waiting(id, number, null);
        deciding.decide(id, number, KeyOutcome.WITHDRAWN, context.person());
        trail.record("withdrawn", KeyTrail.KEY, id, List.of(Change.to("number", number)));
    }

    /** The version in whose place the new one will be: the newest that all have approved. */
    private @Nullable Integer supersedes(AllocationKeyId id) {
        return keys.get(id).versions().stream()
                .filter(KeyVersion::isAgreed)
                .map(KeyVersion::number)
                .findFirst()
                .orElse(null);
    }

    private void write(
            AllocationKeyId id, int number, @Nullable Integer supersedes, KeyProposal proposal, String name) {
        String content = codec.write(proposal.key());
        rows.addVersion(
                context.collaborationId(),
                id,
                number,
                content,
                KeyCodec.digest(number, proposal.validFrom(), content),
                proposal.validFrom(),
                proposal.note(),
                supersedes,
                context.person(),
                Now.instant());
        List<Change> changes = new ArrayList<>(List.of(
                Change.to("name", name),
                Change.to("number", number),
                Change.to("kind", proposal.key().kind()),
                Change.to("validFrom", proposal.validFrom())));
        if (proposal.note() != null) {
            changes.add(Change.to("note", proposal.note()));
        }
        trail.record("proposed", KeyTrail.KEY, id, changes);
        post.proposed(id, name, number, proposal.validFrom());
    }
}
