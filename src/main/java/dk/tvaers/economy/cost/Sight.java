package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.List;

/** Whose own payments the reader sees: everybody's, or those of the own municipalities. */
@Singleton
class Sight {

    /** In place of no municipality at all, since SQL knows no empty list. */
    private static final List<String> NONE = List.of("");

    private final CurrentContext context;

    Sight(CurrentContext context) {
        this.context = context;
    }

    boolean everything() {
        return context.actor().may(Right.SEE_ECONOMY, Target.COLLABORATION);
    }

    List<String> own() {
        List<String> codes = context.actor().municipalities().stream()
                .filter(code -> context.actor().may(Right.SEE_ECONOMY, Target.of(code)))
                .map(MunicipalityCode::value)
                .toList();
        return codes.isEmpty() ? NONE : codes;
    }
}
