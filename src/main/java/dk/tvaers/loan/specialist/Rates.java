package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an hour costs. All members see the rates of job categories; one specialist's rate only the lender, the coordinator,
 * the parties to a loan, and the specialist; how a full cost was reckoned only the lender and the specialist (DOMAIN
 * section 4).
 */
@Singleton
public class Rates {

    static final String KIND = "rate";

    /** Where rates are found within a collaboration. */
    public static final String PATH = "timesatser";

    private final RateRows rates;
    private final RateCalculationRows calculations;
    private final SpecialistRows rows;
    private final Specialists specialists;
    private final Sight sight;
    private final Guard guard;
    private final CurrentContext context;

    Rates(
            RateRows rates,
            RateCalculationRows calculations,
            SpecialistRows rows,
            Specialists specialists,
            Sight sight,
            Guard guard,
            CurrentContext context) {
        this.rates = rates;
        this.calculations = calculations;
        this.rows = rows;
        this.specialists = specialists;
        this.sight = sight;
        this.guard = guard;
        this.context = context;
    }

    /**
     * The rates that the reader may see, by municipality and job category.
     *
     * @param municipality null for all
     * @param day on which they hold; null for all that have been and will be
     */
    @Transactional(readOnly = true)
    public List<RateItem> list(@Nullable MunicipalityCode municipality, @Nullable LocalDate day) {
        guard.require(Right.SEE_RATES, Target.COLLABORATION);
        return seen(rates.list(context.collaborationId(), municipality, day));
    }

    /** @throws NotFound when there is none in the collaboration, or one that the reader may not see */
    @Transactional(readOnly = true)
    public RateItem get(RateId id) {
        guard.require(Right.SEE_RATES, Target.COLLABORATION);
        return seen(rates.find(context.collaborationId(), id).stream().toList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What an hour of a job category in a municipality costs on a day. */
    @Transactional(readOnly = true)
    public Optional<RateItem> on(MunicipalityCode municipality, CatalogueEntryId jobCategory, LocalDate day) {
        guard.require(Right.SEE_RATES, Target.COLLABORATION);
        return seen(rates.ofCategory(context.collaborationId(), municipality, jobCategory).stream()
                        .filter(rate -> rate.validity().contains(day))
                        .toList())
                .stream()
                .findFirst();
    }

    /**
     * What an hour of a specialist costs on a day: the specialist's own rate, else the job category's. Empty also for who
     * may not see the specialist's own.
     *
     * @throws NotFound when there is no such specialist in the collaboration
     */
    @Transactional(readOnly = true)
    public Optional<RateItem> on(SpecialistId id, LocalDate day) {
        SpecialistItem specialist = specialists.get(id);
        List<RateItem> own = rates.ofSpecialist(context.collaborationId(), id).stream()
                .filter(rate -> rate.validity().contains(day))
                .toList();
        return own.isEmpty()
                ? on(specialist.municipality(), specialist.jobCategory(), day)
                : seen(own).stream().findFirst();
    }

    /**
     * How the full cost of an hour was reckoned.
     *
     * @throws NotFound when there is no such rate in the collaboration
     * @throws Forbidden for others than the lender and the specialist
     */
    @Transactional(readOnly = true)
    public RateCalculation calculation(RateId id) {
        guard.require(Right.SEE_RATES, Target.COLLABORATION);
        RateItem rate = rates.find(context.collaborationId(), id).orElseThrow(NotFound::new);
        if (!isOwn(rate)) {
            guard.require(Right.SEE_RATE_CALCULATION, Target.of(rate.municipality()));
        }
        return calculations.findByRateId(id).orElseThrow(NotFound::new);
    }

    /** Whether the reader may read how the full cost was reckoned. */
    @Transactional(readOnly = true)
    public boolean maySeeCalculation(RateItem rate) {
        return guard.may(Right.SEE_RATE_CALCULATION, Target.of(rate.municipality())) || isOwn(rate);
    }

    /** Whether the reader keeps the rates of a municipality. */
    public boolean mayKeep(MunicipalityCode municipality) {
        return guard.may(Right.KEEP_RATES, Target.of(municipality));
    }

    /** Whether the reader notes rates as the finance of a municipality. */
    public boolean mayNote(MunicipalityCode municipality) {
        return guard.may(Right.NOTE_RATE, Target.of(municipality));
    }

    /** Whether it is the reader's own rate, or that of the job category in which the reader is lent. */
    private boolean isOwn(RateItem rate) {
        return rows.list(context.collaborationId(), false, rate.municipality(), rate.jobCategory(), null).stream()
                .filter(each -> rate.specialist() == null || rate.specialist().equals(each.id()))
                .anyMatch(each -> sight.isSelf(each.person()));
    }

    private List<RateItem> seen(List<RateItem> found) {
        Set<SpecialistId> personal = found.stream()
                .map(RateItem::specialist)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<SpecialistId> known = personal.isEmpty() ? Set.of() : sight.known(personal);
        return found.stream()
                .filter(rate -> rate.specialist() == null || known.contains(rate.specialist()))
                .map(rate ->
                        guard.may(Right.SEE_SPECIALIST, Target.of(rate.municipality())) ? rate : rate.withoutNote())
                .toList();
    }
}
