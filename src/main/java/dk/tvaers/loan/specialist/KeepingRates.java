package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A municipality sets what an hour of its own people costs; its finance notes what does not rest on the law of full cost. */
@Singleton
public class KeepingRates {

    public static final int LONGEST_NOTE = 1000;

    private final RateRows rates;
    private final RateCalculationRows calculations;
    private final SpecialistRows specialists;
    private final SpecialistChecks checks;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    KeepingRates(
            RateRows rates,
            RateCalculationRows calculations,
            SpecialistRows specialists,
            SpecialistChecks checks,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rates = rates;
        this.calculations = calculations;
        this.specialists = specialists;
        this.checks = checks;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Sets a rate, and keeps how its full cost was reckoned.
     *
     * @throws NotFound when there is no such specialist in the collaboration
     * @throws Invalid when an amount, the hours or the job category cannot be so
     * @throws RuleBroken when the rate is below the full cost and rests on law 655/2019, or another rate of the same holds on
     *     one of its days
     * @throws Forbidden without the right to keep the municipality's rates
     */
    @Transactional
    public RateId set(RateData data) {
        guard.require(Right.KEEP_RATES);
        MunicipalityCode municipality = municipality(data.holder());
        guard.require(Right.KEEP_RATES, Target.of(municipality));
        specialists.lockMember(context.collaborationId(), municipality);
        Invalid.Collector problems = data.problems();
        if (data.holder() instanceof RateData.Holder.Category category) {
            problems.check(
                    checks.isChoosable(category.jobCategory(), CatalogueKind.JOB_CATEGORY),
                    "jobCategory",
                    "specialist.rule.not-in-catalogue");
        }
        problems.throwIfAny();
        Money fullCost = RateRules.fullCost(data.calculation());
        boolean below = RateRules.isBelow(data.perHour(), fullCost, data.basis());
        requireNoOther(data);
        RateId id = RateId.next();
        rates.save(RateRow.of(id, municipality, data, below));
        calculations.save(RateCalculation.of(id, data.calculation(), fullCost, Now.instant(), context.person()));
        record(
                "set",
                id,
                municipality,
                List.of(
                        Change.to("kronerPerHour", data.perHour()),
                        Change.to("legalBasis", data.basis()),
                        Change.to("fromOn", data.validity().from()),
                        Change.to("toOn", data.validity().to())));
        return id;
    }

    /**
     * Lets a rate hold no longer than to a day, the day included.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the day is before its first day, or after the last it has
     * @throws RuleBroken when it was taken back
     * @throws Forbidden without the right to keep the municipality's rates
     */
    @Transactional
    public void end(RateId id, long version, LocalDate lastDay) {
        RateRow before = locked(Right.KEEP_RATES, id, version);
        LocalDate until = before.toOn();
        new Invalid.Collector()
                .check(!lastDay.isBefore(before.fromOn()), "to", "error.date-order")
                .check(until == null || !lastDay.isAfter(until), "to", "specialist.rule.rate-ends")
                .throwIfAny();
        RateRow after = before.endedOn(lastDay);
        rates.update(after);
        record("ended", id, before.municipalityCode(), Change.between(before, after));
    }

    /**
     * Finance notes on what a rate rests that does not rest on law 655/2019; only then can loans rest on it.
     *
     * @param note at most {@value #LONGEST_NOTE} characters
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the note is missing or too long
     * @throws RuleBroken when it rests on the law and needs no note, is noted already, or was taken back
     * @throws Forbidden for others than the municipality's finance
     */
    @Transactional
    public void note(RateId id, long version, String note) {
        RateRow before = locked(Right.NOTE_RATE, id, version);
        String said = note.strip();
        new Invalid.Collector()
                .check(!said.isEmpty(), "note", "error.required")
                .check(said.length() <= LONGEST_NOTE, "note", "error.too-long", LONGEST_NOTE)
                .throwIfAny();
        if (before.legalBasis().asksForFullCost()) {
            throw new RuleBroken("loan.rate.rule.no-note");
        }
        if (before.notedAt() != null) {
            throw new RuleBroken("loan.rate.rule.noted");
        }
        rates.update(before.noted(Now.instant(), context.person(), said));
        record("noted", id, before.municipalityCode(), List.of(Change.to("financeNote", said)));
    }

    /**
     * Takes a rate back: it does not hold on any day from then on. Loans keep the price they were agreed at.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when it was taken back already
     * @throws Forbidden without the right to keep the municipality's rates
     */
    @Transactional
    public void withdraw(RateId id, long version) {
        RateRow before = locked(Right.KEEP_RATES, id, version);
        RateRow after = before.withdrawn(Now.today());
        rates.update(after);
        record("withdrawn", id, before.municipalityCode(), Change.between(before, after));
    }

    private MunicipalityCode municipality(RateData.Holder holder) {
        return switch (holder) {
            case RateData.Holder.Category category -> category.municipality();
            case RateData.Holder.Personal personal ->
                specialists
                        .find(context.collaborationId(), personal.specialist())
                        .orElseThrow(NotFound::new)
                        .municipality();
        };
    }

    private void requireNoOther(RateData data) {
        List<RateItem> others =
                switch (data.holder()) {
                    case RateData.Holder.Category category ->
                        rates.ofCategory(context.collaborationId(), category.municipality(), category.jobCategory());
                    case RateData.Holder.Personal personal ->
                        rates.ofSpecialist(context.collaborationId(), personal.specialist());
                };
        others.stream()
                .filter(other -> other.validity().overlaps(data.validity()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken(
                            "loan.rate.rule.overlaps",
                            Dates.figures(other.fromOn()),
                            other.toOn() == null ? 0 : 1,
                            other.toOn() == null ? "" : Dates.figures(other.toOn()));
                });
    }

    private RateRow locked(Right right, RateId id, long version) {
        guard.require(right);
        RateRow row = rates.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(right, Target.of(row.municipalityCode()));
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        if (row.withdrawnOn() != null) {
            throw new RuleBroken("loan.rate.rule.withdrawn");
        }
        return row;
    }

    private void record(String act, RateId id, MunicipalityCode municipality, List<Change> changes) {
        trail.record(
                act,
                Rates.KIND,
                id,
                changes,
                act.equals("noted") ? Right.NOTE_RATE : Right.KEEP_RATES,
                Target.of(municipality),
                false);
    }
}
