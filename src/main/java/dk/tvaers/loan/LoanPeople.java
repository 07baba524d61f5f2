package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.loan.specialist.LentSpecialists;
import dk.tvaers.settings.ApproverItem;
import dk.tvaers.settings.Approvers;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Who is to be told of a loan: the approvers and leaders of its sides, the lent person and their nearest manager. */
@Singleton
class LoanPeople {

    private final LoanRows rows;
    private final Neighbours neighbours;
    private final Approvers approvers;
    private final CurrentContext context;

    LoanPeople(LoanRows rows, Neighbours neighbours, Approvers approvers, CurrentContext context) {
        this.rows = rows;
        this.neighbours = neighbours;
        this.approvers = approvers;
        this.context = context;
    }

    /** Whose approval the terms need of a side: the programme leaders' up to the limit, the directors' above it. */
    List<PersonId> approvers(Terms terms, Side side) {
        List<ApproverItem> today = approvers.today();
        boolean large = LoanApprovers.limit(today, terms.of(side)).isLessThan(terms.total());
        return with(large ? Role.DIRECTOR : Role.PROGRAMME_LEADER, terms.of(side));
    }

    List<PersonId> leaders(MunicipalityCode municipality) {
        return with(Role.PROGRAMME_LEADER, municipality);
    }

    /** The programme leaders of everybody else. */
    List<PersonId> leadersBeside(MunicipalityCode municipality) {
        return rows
                .peopleBeside(context.collaborationId(), Role.PROGRAMME_LEADER.name(), municipality, Now.today())
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** The lent person, where it is one of the portal's. */
    List<PersonId> lent(Terms terms) {
        return neighbours
                .find(terms.specialist())
                .map(LentSpecialists.Specialist::person)
                .map(List::of)
                .orElse(List.of());
    }

    /** The lent person and the nearest manager, who is informed (DOMAIN section 4). */
    List<PersonId> lentAndManager(Terms terms) {
        List<PersonId> both = new ArrayList<>(lent(terms));
        neighbours.find(terms.specialist()).ifPresent(who -> {
            if (who.manager() != null) {
                both.add(who.manager());
            }
        });
        return both;
    }

    private List<PersonId> with(Role role, MunicipalityCode municipality) {
        return rows.people(context.collaborationId(), role.name(), municipality, Now.today()).stream()
                .map(PersonId::new)
                .toList();
    }
}
