package dk.tvaers.transfer;

import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The KLIK tasks that stand in the newest lists. How far the municipalities are is no part of a list of tasks. */
@Singleton
final class TasksOut implements ListOut {

    private final KlikTasks tasks;

    TasksOut(KlikTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public long count(ExportOrder order) {
        return listed().size();
    }

    @Override
    public Stream<Cells> rows(ExportOrder order, Texts texts) {
        return listed().stream().map(task -> new Cells()
                .with("project", task.projectCode())
                .with("number", task.number())
                .with("title", task.title())
                .with("link", task.link()));
    }

    private List<KlikTaskItem> listed() {
        return tasks.list().stream().filter(KlikTaskItem::listed).toList();
    }
}
