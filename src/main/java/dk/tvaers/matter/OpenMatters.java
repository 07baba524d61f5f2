package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far every municipality is with every open matter, in three statements however many there are. */
@Singleton
final class OpenMatters {

    private final MatterRows matters;
    private final CurrentContext context;

    OpenMatters(MatterRows matters, CurrentContext context) {
        this.matters = matters;
        this.context = context;
    }

    /** Those whose decision is still awaited, by deadline and code; asks for no right. */
    List<Matters.Waiting> waiting() {
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        Map<MatterId, MatterItem> open = matters.listOpen(collaboration, today).stream()
                .collect(Collectors.toMap(MatterItem::id, Function.identity()));
        if (open.isEmpty()) {
            return List.of();
        }
        Map<MatterId, List<StepLine>> steps =
                matters.listOpenSteps(collaboration).stream().collect(Collectors.groupingBy(StepLine::matter));
        List<Matters.Waiting> waiting = new ArrayList<>();
        for (AskedLine asked : matters.listOpenAsked(collaboration, today)) {
            MatterItem matter = open.get(asked.matter());
            MunicipalityProgress municipality =
                    MunicipalityProgress.of(asked, steps.getOrDefault(asked.matter(), List.of()));
            if (matter != null && municipality.isAwaited()) {
                waiting.add(new Matters.Waiting(matter, municipality));
            }
        }
        return waiting;
    }
}
