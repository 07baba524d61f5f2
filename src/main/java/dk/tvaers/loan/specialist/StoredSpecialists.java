package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Tells loans who is lent. */
@Singleton
class StoredSpecialists implements LentSpecialists {

    private final SpecialistRows rows;
    private final CurrentContext context;

    StoredSpecialists(SpecialistRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    @Override
    public List<Specialist> find(Collection<SpecialistId> ids) {
        return rows.all(context.collaborationId(), ids).stream()
                .map(found -> new Specialist(
                        found.id(),
                        found.municipality(),
                        found.person(),
                        found.name(),
                        found.jobCategoryName(),
                        found.manager()))
                .toList();
    }
}
