package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.PersonId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is known to the reader: to the lender, the coordinator, the parties to a loan, and to the specialist alone. */
@Singleton
class Sight {

    private final List<PartyToSpecialist> parties;
    private final SpecialistRows rows;
    private final Guard guard;
    private final CurrentContext context;

    Sight(List<PartyToSpecialist> parties, SpecialistRows rows, Guard guard, CurrentContext context) {
        this.parties = parties;
        this.rows = rows;
        this.guard = guard;
        this.context = context;
    }

    /** The specialists with what they can, without the names that the reader may not know. */
    List<SpecialistItem> items(List<SpecialistFound> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<SpecialistId> ids = found.stream().map(SpecialistFound::id).toList();
        Set<SpecialistId> known = known(found);
        Map<SpecialistId, List<CompetenceItem>> competences = rows.competences(context.collaborationId(), ids).stream()
                .collect(Collectors.groupingBy(
                        SpecialistRows.Competence::specialist,
                        Collectors.mapping(each -> new CompetenceItem(each.id(), each.name()), Collectors.toList())));
        return found.stream()
                .map(each -> each.item(known.contains(each.id()), competences.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** Whether the reader is the specialist. */
    boolean isSelf(@Nullable PersonId person) {
        return context.person().equals(person);
    }

    /** Those of the specialists whom the reader knows by name. */
    Set<SpecialistId> known(Set<SpecialistId> specialists) {
        return known(rows.all(context.collaborationId(), specialists));
    }

    private Set<SpecialistId> known(List<SpecialistFound> found) {
        Set<SpecialistId> known = new HashSet<>();
        List<SpecialistId> unknown = new ArrayList<>();
        for (SpecialistFound each : found) {
            if (isSelf(each.person()) || guard.may(Right.SEE_SPECIALIST, Target.of(each.municipality()))) {
                known.add(each.id());
            } else {
                unknown.add(each.id());
            }
        }
        if (!unknown.isEmpty()) {
            parties.forEach(party -> known.addAll(party.known(unknown)));
        }
        return known;
    }
}
