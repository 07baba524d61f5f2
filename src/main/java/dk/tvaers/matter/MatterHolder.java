package dk.tvaers.matter;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.DocumentHolder;
import jakarta.inject.Singleton;

/** Documents hang on a matter; those that come from a municipality are of its part. */
@Singleton
final class MatterHolder implements DocumentHolder<MatterId> {

    static final String NAME = "matters";

    private final Matters matters;

    MatterHolder(Matters matters) {
        this.matters = matters;
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
        return new Held(matter.title(), Matters.PATH + "/" + id, matter.isOpen(), Right.DECIDE_MATTER);
    }
}
