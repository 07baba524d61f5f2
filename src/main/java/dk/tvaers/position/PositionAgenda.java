package dk.tvaers.position;

import static java.util.Objects.requireNonNullElse;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Positions that are to be sent within two weeks, or should have been, are for the next meeting; the nearest deadline first. */
@Singleton
class PositionAgenda implements AgendaSource {

    /** So many days before its deadline a position is to be spoken of. */
    static final int SOON = 14;

    private final Positions positions;

    PositionAgenda(Positions positions) {
        this.positions = positions;
    }

    @Override
    public String textKey() {
        return "position.agenda";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Item> items() {
        LocalDate soon = Now.today().plusDays(SOON);
        return positions.withDeadline().stream()
                .filter(position -> position.isToBeSent() && position.isOverdueOn(soon.plusDays(1)))
                .map(position -> new Item(
                        position.id(),
                        position.question(),
                        requireNonNullElse(
                                position.wording(), requireNonNullElse(position.background(), position.recipient())),
                        Now.date(position.raisedAt()),
                        Positions.PATH + "/" + position.id(),
                        position.municipality()))
                .toList();
    }
}
