package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reminds the owner of a risk three days before the day it is due, once for each day. For an owner without a log-in the
 * programme leaders of the municipality are reminded; of a joint risk, or where there are none, the coordinators.
 */
@Singleton
class RiskReminding implements RecurringJob {

    static final int DAYS_AHEAD = 3;

    private final RiskRows rows;
    private final RiskBells bells;
    private final CurrentContext context;

    RiskReminding(RiskRows rows, RiskBells bells, CurrentContext context) {
        this.rows = rows;
        this.bells = bells;
        this.context = context;
    }

    @Override
    public String name() {
        return "risk-reminding";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(6, 30));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        List<RiskItem> soon = rows.dueWithin(collaboration, today, today.plusDays(DAYS_AHEAD));
        if (soon.isEmpty()) {
            return;
        }
        Set<PersonId> present = persons(rows.present(
                collaboration, soon.stream().map(risk -> risk.ownerId().value()).collect(Collectors.toSet()), today));
        soon.forEach(risk -> bells.due(
                risk, present.contains(risk.ownerId()) ? Set.of(risk.ownerId()) : instead(risk.municipality(), today)));
    }

    private Set<PersonId> instead(@Nullable MunicipalityCode municipality, LocalDate today) {
        CollaborationId collaboration = context.collaborationId();
        List<Long> leaders = municipality == null ? List.of() : rows.leaders(collaboration, municipality, today);
        return persons(leaders.isEmpty() ? rows.coordinators(collaboration, today) : leaders);
    }

    private static Set<PersonId> persons(List<Long> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
