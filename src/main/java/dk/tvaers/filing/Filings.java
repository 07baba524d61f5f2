package dk.tvaers.filing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.RecordRemoved;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Records as each municipality files them in its own records system (DOMAIN section 7). */
@Singleton
public class Filings {

    private final Sources sources;
    private final FilingRows filings;
    private final Packing packing;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Filings(Sources sources, FilingRows filings, Packing packing, Guard guard, CurrentContext context, Trail trail) {
        this.sources = sources;
        this.filings = filings;
        this.packing = packing;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** Whether the record is of a kind that is filed, and has come so far. */
    public boolean isFiled(Id id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return sources.isToBeFiled(id);
    }

    /**
     * The record that an address means.
     *
     * @throws NotFound when there is no such kind, or the text cannot be an id
     */
    public Id id(String kind, String text) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return sources.id(kind, text);
    }

    /**
     * The municipalities that a record is for, each with how it has filed it.
     *
     * @throws NotFound when there is no such record for the reader
     */
    @Transactional(readOnly = true)
    public List<FilingItem> of(Id id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return of(id, sources.record(id, Texts.DANISH));
    }

    private List<FilingItem> of(Id id, Sources.Found found) {
        return filings
                .parties(
                        context.collaborationId(),
                        found.kind(),
                        id.value(),
                        found.record().only(),
                        Now.today())
                .stream()
                .map(item -> item.suggesting(found.record().caseNumbers().get(item.municipalityCode())))
                .toList();
    }

    /** Whether the reader may file for a municipality, for views that offer it. */
    public boolean mayFileFor(MunicipalityCode code) {
        return guard.may(Right.FILE_RECORDS, Target.of(code));
    }

    /**
     * Says how a municipality files a record; what was said before is replaced.
     *
     * @throws NotFound when there is no such record for the caller, or when it is not for the municipality
     * @throws Invalid when a number or the day cannot be accepted
     * @throws Forbidden without the right to file for the municipality
     */
    @Transactional
    public void put(Id id, MunicipalityCode code, FilingData data) {
        Target target = Target.of(code);
        guard.require(Right.FILE_RECORDS, target);
        Sources.Found found = sources.record(id, Texts.DANISH);
        FilingItem before = item(id, found, code);
        data.validate(Now.today());
        List<Change> changes = Change.between(before.data(), data);
        if (changes.isEmpty()) {
            return;
        }
        filings.put(
                context.collaborationId(),
                found.kind(),
                id.value(),
                code,
                data.caseNumber(),
                data.kleNumber(),
                data.filedOn(),
                data.filedOn() == null ? null : context.person());
        trail.record(
                "filed",
                found.inTrail(),
                id,
                changes,
                Right.FILE_RECORDS,
                target,
                !context.actor().municipalities().contains(code));
    }

    /**
     * A record with all that a municipality needs to file it.
     *
     * @throws NotFound when there is no such record for the caller, or when it is not for the municipality
     * @throws Forbidden without the right to file for the municipality
     */
    @Transactional(readOnly = true)
    public FilingPackage fetch(Id id, MunicipalityCode code, Locale language) {
        guard.require(Right.FILE_RECORDS, Target.of(code));
        Sources.Found found = sources.record(id, code, language);
        List<FilingItem> parties = of(id, found);
        return packing.pack(id, found, item(id, found, code), parties, language);
    }

    private FilingItem item(Id id, Sources.Found found, MunicipalityCode code) {
        return of(id, found).stream()
                .filter(item -> item.municipalityCode().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** With a record go the marks on it, in the transaction that takes it away. */
    @EventListener
    void removed(RecordRemoved event) {
        sources.of(event.id())
                .ifPresent(source -> filings.remove(
                        context.collaborationId(), source.name(), event.id().value()));
    }
}
