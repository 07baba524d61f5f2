package dk.tvaers.matter;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.DocumentHolder;
import dk.tvaers.kernel.NotFound;
import jakarta.inject.Singleton;

/** Documents hang on a matter; those that come from a municipality are of its part. */
@Singleton
final class MatterHolder implements DocumentHolder<MatterId> {

    static final String NAME = "matters";

    private final Matters matters;
    private final MatterRows rows;
    private final CurrentContext context;

    MatterHolder(Matters matters, MatterRows rows, CurrentContext context) {
        this.matters = matters;
        this.rows = rows;
        this.context = context;
    }

    @Override
    public Class<MatterId> kind() {
        return MatterId.class;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public MatterId id(String text) {
        return MatterId.of(text);
    }

    @Override
    public Held held(MatterId id) {
        MatterItem matter = matters.get(id);
        return held(matter, matter.isOpen());
    }

    @Override
    public Held locked(MatterId id) {
        MatterItem matter = matters.get(id);
        boolean open = rows.lock(context.collaborationId(), id)
                .orElseThrow(NotFound::new)
                .isOpen();
        return held(matter, open);
    }

    private static Held held(MatterItem matter, boolean open) {
        return new Held(matter.title(), Matters.PATH + "/" + matter.id(), open, Right.DECIDE_MATTER);
    }
}
