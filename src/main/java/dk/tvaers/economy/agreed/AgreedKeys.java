package dk.tvaers.economy.agreed;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agreement's allocation keys, as all members read them (DOMAIN section 5): their versions, who approved them, and which
 * version holds on a day.
 */
@Singleton
public class AgreedKeys {

    /** Where keys are found within a collaboration; the bell leads there. */
    public static final String PATH = "okonomi/noegler";

    private final KeyRows rows;
    private final KeyCodec codec;
    private final Guard guard;
    private final CurrentContext context;

    AgreedKeys(KeyRows rows, KeyCodec codec, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.codec = codec;
        this.guard = guard;
        this.context = context;
    }

    /** All keys with all their versions, by name. */
    @Transactional(readOnly = true)
    public List<KeyItem> list() {
        guard.require(Right.PREVIEW_ALLOCATION);
        return items(rows.list(context.collaborationId()));
    }

    /** @throws NotFound when there is no such key in the collaboration */
    @Transactional(readOnly = true)
    public KeyItem get(AllocationKeyId id) {
        guard.require(Right.PREVIEW_ALLOCATION);
        return items(rows.listVersions(context.collaborationId(), id)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is no such key, or no such version of it */
    @Transactional(readOnly = true)
    public KeyVersion get(AllocationKeyId id, int number) {
        return get(id).versions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * What holds of a key on a day: its newest version that all have approved and whose first day has come; empty when none
     * has.
     */
    @Transactional(readOnly = true)
    public Optional<AgreedKey> on(AllocationKeyId id, LocalDate date) {
        guard.require(Right.PREVIEW_ALLOCATION);
        return rows.listHeld(context.collaborationId(), id, date).stream()
                .findFirst()
                .map(this::agreed);
    }

    /** What holds of every key on a day, by name; keys of which nothing holds are left out. One statement. */
    @Transactional(readOnly = true)
    public Map<AllocationKeyId, AgreedKey> allOn(LocalDate date) {
        guard.require(Right.PREVIEW_ALLOCATION);
        Map<AllocationKeyId, AgreedKey> held = new LinkedHashMap<>();
        rows.listHeld(context.collaborationId(), null, date).forEach(line -> held.put(line.id(), agreed(line)));
        return held;
    }

    /**
     * Who is to approve a version, and who has; by municipality code.
     *
     * @throws NotFound when there is no such key, or no such version of it
     */
    @Transactional(readOnly = true)
    public List<KeyApproval> approvals(AllocationKeyId id, int number) {
        get(id, number);
        return rows.listApprovals(context.collaborationId(), id, number);
    }

    /**
     * Every objection to any version, the newest first.
     *
     * @throws NotFound when there is no such key in the collaboration
     */
    @Transactional(readOnly = true)
    public List<KeyObjection> objections(AllocationKeyId id) {
        get(id);
        return rows.listObjections(context.collaborationId(), id);
    }

    /** The keys that wait for the reader's approval, the longest proposed first. */
    @Transactional(readOnly = true)
    public List<WaitingKey> waiting() {
        guard.require(Right.PREVIEW_ALLOCATION);
        List<String> own = context.actor().municipalities().stream()
                .filter(this::mayApprove)
                .map(MunicipalityCode::value)
                .toList();
        return own.isEmpty() ? List.of() : rows.listWaiting(context.collaborationId(), own);
    }

    /** The keys that wait for the approval of a municipality, the longest proposed first. */
    @Transactional(readOnly = true)
    public List<WaitingKey> waitingFor(MunicipalityCode code) {
        guard.require(Right.PREVIEW_ALLOCATION);
        return rows.listWaiting(context.collaborationId(), List.of(code.value()));
    }

    /** Whether the reader approves for a municipality, or says why not. */
    public boolean mayApprove(MunicipalityCode code) {
        return guard.may(Right.APPROVE_KEY, Target.of(code));
    }

    /** Whether the reader proposes keys and withdraws them. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_KEYS, Target.COLLABORATION);
    }

    private AgreedKey agreed(HeldKeyLine line) {
        return new AgreedKey(line.id(), line.name(), line.number(), codec.read(line.content()));
    }

    private List<KeyItem> items(List<KeyVersionLine> lines) {
        Map<AllocationKeyId, List<KeyVersionLine>> byKey = new LinkedHashMap<>();
        lines.forEach(line ->
                byKey.computeIfAbsent(line.id(), each -> new ArrayList<>()).add(line));
        return byKey.values().stream().map(this::item).toList();
    }

    private KeyItem item(List<KeyVersionLine> newestFirst) {
        LocalDate today = Now.today();
        int held = newestFirst.stream()
                .filter(line ->
                        line.outcome() == KeyOutcome.AGREED && !line.validFrom().isAfter(today))
                .mapToInt(KeyVersionLine::number)
                .findFirst()
                .orElse(0);
        KeyVersionLine any = newestFirst.getFirst();
        return new KeyItem(
                any.id(),
                any.name(),
                any.purpose(),
                newestFirst.stream().map(line -> version(line, held)).toList(),
                any.version());
    }

    private KeyVersion version(KeyVersionLine line, int held) {
        return new KeyVersion(
                line.number(),
                codec.read(line.content()),
                line.digest(),
                line.validFrom(),
                line.note(),
                line.supersedes(),
                line.proposedAt(),
                line.proposedBy(),
                state(line, held),
                line.decidedAt(),
                line.asked(),
                line.approved());
    }

    private static KeyState state(KeyVersionLine line, int held) {
        return switch (line.outcome()) {
            case WITHDRAWN -> KeyState.WITHDRAWN;
            case AGREED -> {
                if (line.number() == held) {
                    yield KeyState.HOLDS;
                }
                yield line.number() < held ? KeyState.REPLACED : KeyState.COMES;
            }
            case null -> line.number() == line.newest() ? KeyState.WAITING : KeyState.LAPSED;
        };
    }
}
