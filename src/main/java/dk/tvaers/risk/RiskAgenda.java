package dk.tvaers.risk;

import static java.util.Objects.requireNonNull;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** What is escalated and not closed is for the next meeting, what weighs most first. */
@Singleton
class RiskAgenda implements AgendaSource {

    private static final int MOST = 200;

    private final Risks risks;

    RiskAgenda(Risks risks) {
        this.risks = risks;
    }

    @Override
    public String textKey() {
        return "risk.agenda";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Item> items() {
        return risks.list(RiskFilter.ACTIVE.onlyEscalated(), Paging.of(0, MOST)).stream()
                .map(risk -> new Item(
                        risk.id(),
                        risk.title() + " (" + risk.placeName() + ")",
                        requireNonNull(risk.escalatedWhy()),
                        Now.date(requireNonNull(risk.escalatedAt())),
                        Risks.PATH + "/" + risk.id(),
                        risk.municipality()))
                .toList();
    }
}
