package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.ProgrammeDates;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Dates;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That the dates of a plan come in the order that its dependencies say, and lie in the programme's period. */
@Singleton
class PlanOrder implements ProgrammeDates {

    private final OrderRows rows;
    private final PhaseRows phases;
    private final CurrentContext context;

    PlanOrder(OrderRows rows, PhaseRows phases, CurrentContext context) {
        this.rows = rows;
        this.phases = phases;
        this.context = context;
    }

    /**
     * Lets the supplier's dates or dependencies be written, and takes that back when it puts dates out of order that were not.
     * What is out of order already, because the supplier moved a date, is in nobody's way.
     *
     * @param field which field of what is written is to blame for one of them
     * @param reason the key of the text that names them
     * @throws Invalid with the dates that would be out of order
     */
    void keep(ProgrammeId programme, Function<Disorder, String> field, String reason, Runnable write) {
        List<Disorder> before = disorders(programme);
        write.run();
        List<Disorder> added = Disorder.added(before, disorders(programme));
        if (!added.isEmpty()) {
            throw new Invalid(field.apply(added.getFirst()), reason, Disorder.named(added), Disorder.unnamed(added));
        }
    }

    private List<Disorder> disorders(ProgrammeId programme) {
        return Stream.of(
                        rows.listSupplied(context.collaborationId(), programme),
                        rows.listOwn(context.collaborationId(), programme),
                        rows.listLocal(context.collaborationId(), programme))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<String> outside(ProgrammeId programme, LocalDate from, @Nullable LocalDate to) {
        phases.lock(context.collaborationId(), programme);
        return rows.listOutside(context.collaborationId(), programme, from, to).stream()
                .map(PlanOrder::named)
                .toList();
    }

    private static String named(OrderRows.Dated date) {
        return date.projectName() + ", " + date.milestoneName() + " " + Dates.figures(date.on())
                + (date.whose() == null ? "" : " (" + date.whose() + ")");
    }
}
