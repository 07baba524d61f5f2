package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the agreement says of settling; the coordinator writes it down. It holds for what is sent from then on. */
@Singleton
public class SettlementTerms {

    static final String KIND = "settlement-terms";

    private final TermsRows rows;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    SettlementTerms(TermsRows rows, Guard guard, CurrentContext context, Trail trail) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** @param version 0 as long as nothing was chosen */
    public record Chosen(Terms terms, long version) {}

    /** @throws Forbidden without the right to see the economy of some municipality */
    @Transactional(readOnly = true)
    public Chosen get() {
        guard.require(Right.SEE_ECONOMY);
        return row().map(row -> new Chosen(
                        new Terms(row.silenceAccepts(), row.objectionDays()),
                        Objects.requireNonNull(row.version()) + 1))
                .orElseGet(() -> new Chosen(Terms.USUAL, 0));
    }

    /**
     * @param version the version that was read
     * @throws Conflict when somebody else chose meanwhile
     * @throws Forbidden without the right to settle
     */
    @Transactional
    public void choose(Terms terms, long version) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        Chosen before = get();
        if (before.version() != version) {
            throw new Conflict();
        }
        Optional<TermsRow> row = row();
        TermsRow after = new TermsRow(
                row.map(TermsRow::id).orElseGet(Id::next),
                row.map(TermsRow::collaborationId).orElse(null),
                terms.silenceAccepts(),
                terms.objectionDays(),
                row.map(TermsRow::version).orElse(null));
        if (row.isPresent()) {
            rows.update(after);
        } else {
            rows.save(after);
        }
        List<Change> changes = new ArrayList<>();
        if (before.terms().silenceAccepts() != terms.silenceAccepts()) {
            changes.add(change("silenceAccepts", before.terms().silenceAccepts(), terms.silenceAccepts()));
        }
        if (before.terms().objectionDays() != terms.objectionDays()) {
            changes.add(change("objectionDays", before.terms().objectionDays(), terms.objectionDays()));
        }
        trail.record("chosen", KIND, context.collaborationId(), changes);
    }

    /** Whether the reader chooses them, for views that offer it. */
    public boolean mayChoose() {
        return guard.may(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
    }

    private static Change change(String field, Object before, Object after) {
        return new Change(field, String.valueOf(before), String.valueOf(after));
    }

    private Optional<TermsRow> row() {
        return rows.of(context.collaborationId());
    }
}
