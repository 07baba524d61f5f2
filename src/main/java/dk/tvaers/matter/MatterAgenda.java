package dk.tvaers.matter;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Matters that municipalities have not decided when the deadline is over are for the next meeting, the oldest first. */
@Singleton
class MatterAgenda implements AgendaSource {

    private final Matters matters;

    MatterAgenda(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String textKey() {
        return "matter.agenda";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Right right() {
        return Right.SEE_COLLABORATION;
    }

    @Override
    public List<Item> items() {
        LocalDate today = Now.today();
        return matters.list().stream()
                .filter(matter -> matter.lateOn(today) > 0)
                .map(matter -> new Item(
                        matter.id(),
                        matter.title(),
                        matter.proposal(),
                        matter.deadline(),
                        Matters.PATH + "/" + matter.id(),
                        null))
                .toList();
    }
}
