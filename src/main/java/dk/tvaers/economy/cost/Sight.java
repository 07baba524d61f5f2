package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.exchange.Choices;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose shares and own payments the reader sees: everybody's, or those of the own municipalities. This is the only place
 * that decides it.
 */
@Singleton
public class Sight {

    /** In place of no municipality at all, since SQL knows no empty list. */
    private static final List<String> NONE = List.of("");

    private final CurrentContext context;
    private final Choices choices;

    Sight(CurrentContext context, Choices choices) {
        this.context = context;
        this.choices = choices;
    }

    /**
     * What the reader sees now. A role that reaches all municipalities sees all of them; where the collaboration has chosen
     * so, only when it is bound to none, as the coordinator's and the auditor's are.
     */
    public Seen now() {
        List<Grant> all = context.actor().grants().stream()
                .filter(grant -> Rights.reach(Right.SEE_ECONOMY, grant.role()) == Reach.ALL)
                .toList();
        boolean everything = all.stream().anyMatch(grant -> grant.municipality() == null)
                || !all.isEmpty() && !choices.now().sharesOwnOnly();
        Set<MunicipalityCode> own = new TreeSet<>();
        context.actor().grants().stream()
                .filter(grant -> Rights.reach(Right.SEE_ECONOMY, grant.role()) != Reach.NONE)
                .map(Grant::municipality)
                .filter(Objects::nonNull)
                .forEach(own::add);
        return new Seen(everything, own);
    }

    /**
     * Whose shares and own payments are seen.
     *
     * @param everything those of all
     * @param own the municipalities that the reader's roles are bound to
     */
    public record Seen(boolean everything, Set<MunicipalityCode> own) {

        public boolean includes(MunicipalityCode municipality) {
            return everything || own.contains(municipality);
        }

        List<String> codes() {
            return own.isEmpty()
                    ? NONE
                    : own.stream().map(MunicipalityCode::value).toList();
        }
    }
}
