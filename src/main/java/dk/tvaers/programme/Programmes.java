package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the collaboration does together: each programme gathers projects (DOMAIN section 1). */
@Singleton
public class Programmes {

    private static final int NAME_LENGTH = 120;
    private static final int PURPOSE_LENGTH = 10_000;

    private final ProgrammeRows programmes;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Programmes(ProgrammeRows programmes, Guard guard, CurrentContext context, Trail trail) {
        this.programmes = programmes;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /** All programmes by name. */
    @Transactional(readOnly = true)
    public List<ProgrammeItem> list() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return programmes.list(context.collaborationId());
    }

    /**
     * Creates a programme without projects.
     *
     * @param name at most 120 characters, not in use in the collaboration
     * @param period its first and its last day; without a last day it goes on
     * @throws Invalid when name or purpose cannot be used
     * @throws Forbidden without the right to administer programmes
     */
    @Transactional
    public ProgrammeId create(String name, @Nullable String purpose, Period period) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        String plainName = name.strip();
        new Invalid.Collector()
                .check(!plainName.isEmpty(), "name", "error.required")
                .check(plainName.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .check(!programmes.existsByName(plainName), "name", "programme.name-taken")
                .check(
                        purpose == null || purpose.length() <= PURPOSE_LENGTH,
                        "purpose",
                        "error.too-long",
                        PURPOSE_LENGTH)
                .throwIfAny();
        ProgrammeId id = ProgrammeId.next();
        programmes.save(new ProgrammeRow(id, null, plainName, Plain.text(purpose), period.from(), period.to(), null));
        trail.record(
                "created", "programme", id, List.of(Change.to("name", plainName), Change.to("from", period.from())));
        return id;
    }
}
