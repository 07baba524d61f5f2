package dk.tvaers.jointwork;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds joint tasks by name. */
@Singleton
class JointTaskSearch implements SearchSource {

    private final JointTasks tasks;

    JointTaskSearch(JointTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String textKey() {
        return "search.joint-tasks";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        JointTaskFilter named = new JointTaskFilter(text.typed(), null, null, null, JointTaskFilter.Sort.DEADLINE_DOWN);
        return tasks.list(named, Paging.of(0, most)).stream()
                .map(task ->
                        new Hit(task.id(), task.name(), task.municipalityName(), JointTaskTelling.PATH + task.id()))
                .toList();
    }
}
