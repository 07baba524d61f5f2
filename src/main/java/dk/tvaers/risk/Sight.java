package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.List;

/** Whose risks the reader sees before they are escalated: everybody's, or those of the own municipalities. */
@Singleton
class Sight {

    /** In place of no municipality at all, since SQL knows no empty list. */
    private static final List<String> NONE = List.of("");

    private final CurrentContext context;

    Sight(CurrentContext context) {
        this.context = context;
    }

    boolean everything() {
        return context.actor().may(Right.SEE_INTERNAL_RISK, Target.COLLABORATION);
    }

    List<String> own() {
        List<String> codes = context.actor().municipalities().stream()
                .filter(code -> context.actor().may(Right.SEE_INTERNAL_RISK, Target.of(code)))
                .map(MunicipalityCode::value)
                .toList();
        return codes.isEmpty() ? NONE : codes;
    }
}
