package dk.tvaers.position;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.DocumentHolder;
import jakarta.inject.Singleton;

/** Documents hang on a question: the letter that was sent, the answer, a municipality's own material. */
@Singleton
final class PositionHolder implements DocumentHolder<PositionId> {

    static final String NAME = "joint-positions";

    private final Positions positions;

    PositionHolder(Positions positions) {
        this.positions = positions;
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
        return new Held(position.question(), Positions.PATH + "/" + id, position.isOpen(), Right.STATE_POSITION);
    }
}
