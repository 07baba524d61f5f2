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
    List<Matters.Asked> waiting() {
        return all().stream().filter(each -> each.municipality().isAwaited()).toList();
    }

    /** All that are asked, by deadline and code; asks for no right. */
    List<Matters.Asked> all() {
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        Map<MatterId, MatterItem> open = matters.listOpen(collaboration, today).stream()
                .collect(Collectors.toMap(MatterItem::id, Function.identity()));
        if (open.isEmpty()) {
            return List.of();
        }
        Map<MatterId, List<StepLine>> steps =
                matters.listOpenSteps(collaboration).stream().collect(Collectors.groupingBy(StepLine::matter));
        List<Matters.Asked> all = new ArrayList<>();
        for (AskedLine asked : matters.listOpenAsked(collaboration, today)) {
            MatterItem matter = open.get(asked.matter());
            MunicipalityProgress municipality =
                    MunicipalityProgress.of(asked, steps.getOrDefault(asked.matter(), List.of()));
            if (matter != null) {
                all.add(new Matters.Asked(matter, municipality));
            }
        }
        return all;
    }
}
