package dk.tvaers.jointwork;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** Joint tasks whose deadline is over are for the next meeting, the oldest first. */
@Singleton
class JointTaskAgenda implements AgendaSource {

    private static final int MOST = 200;
    private static final JointTaskFilter OVERDUE =
            new JointTaskFilter(null, JointTaskFilter.Which.OVERDUE, null, null, JointTaskFilter.Sort.DEADLINE);

    private final JointTasks tasks;

    JointTaskAgenda(JointTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String textKey() {
        return "jointwork.agenda";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Item> items() {
        return tasks.list(OVERDUE, Paging.of(0, MOST)).stream()
                .map(task -> new Item(
                        task.id(),
                        task.name(),
                        task.text() == null ? "" : task.text(),
                        task.deadline(),
                        JointTaskTelling.PATH + task.id(),
                        task.municipalityCode()))
                .toList();
    }
}
