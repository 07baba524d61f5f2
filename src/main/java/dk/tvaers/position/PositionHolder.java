package dk.tvaers.position;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.DocumentHolder;
import dk.tvaers.kernel.NotFound;
import jakarta.inject.Singleton;

/** Documents hang on a question: the letter that was sent, the answer, a municipality's own material. */
@Singleton
final class PositionHolder implements DocumentHolder<PositionId> {

    static final String NAME = "joint-positions";

    private final Positions positions;
    private final PositionRows rows;
    private final CurrentContext context;

    PositionHolder(Positions positions, PositionRows rows, CurrentContext context) {
        this.positions = positions;
        this.rows = rows;
        this.context = context;
    }

    @Override
    public Class<PositionId> kind() {
        return PositionId.class;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PositionId id(String text) {
        return PositionId.of(text);
    }

    @Override
    public Held held(PositionId id) {
        PositionItem position = positions.get(id);
        return held(position, position.isOpen());
    }

    @Override
    public Held locked(PositionId id) {
        PositionItem position = positions.get(id);
        boolean open = rows.lock(context.collaborationId(), id)
                .orElseThrow(NotFound::new)
                .isOpen();
        return held(position, open);
    }

    private static Held held(PositionItem position, boolean open) {
        return new Held(position.question(), Positions.PATH + "/" + position.id(), open, Right.STATE_POSITION);
    }
}
