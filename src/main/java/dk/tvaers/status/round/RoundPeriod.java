package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.status.AskedNow;
import dk.tvaers.status.Period;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** While a round is open, it is what reports are asked for. */
@Singleton
final class RoundPeriod implements AskedNow {

    private final RoundRows rounds;
    private final CurrentContext context;

    RoundPeriod(RoundRows rounds, CurrentContext context) {
        this.rounds = rounds;
        this.context = context;
    }

    @Override
    public Period period() {
        List<ReturnedInOpen> found = rounds.listReturnedInOpen(context.collaborationId());
        if (found.isEmpty()) {
            return new Period(Now.month(), null);
        }
        ReturnedInOpen open = found.getFirst();
        return new Period(
                YearMonth.from(open.month()),
                new Period.Round(
                        open.openedAt(),
                        open.closesOn(),
                        found.stream()
                                .map(ReturnedInOpen::reportId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }
}
