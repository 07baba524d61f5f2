package dk.tvaers.jointwork;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What packs say of the joint tasks that are still to be done. */
@Singleton
class JointTaskPack implements PackSection {

    private final JointTasks tasks;

    JointTaskPack(JointTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        List<JointTaskItem> open = tasks.open(scope.municipality());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(language);
        return Optional.of(PackContent.of(texts.get("jointwork.pack"))
                .with(PackTable.of(texts.get("jointwork.pack.open"), open)
                        .text(texts.get("jointwork.name"), JointTaskItem::name)
                        .text(
                                texts.get("jointwork.project"),
                                task -> task.projectName() == null
                                        ? texts.get("jointwork.no-project")
                                        : task.projectName())
                        .text(texts.get("jointwork.municipality"), JointTaskItem::municipalityName)
                        .text(texts.get("jointwork.state"), task -> texts.word("jointwork.state", task.state()))
                        .date(texts.get("jointwork.deadline"), JointTaskItem::deadline)
                        .text(
                                texts.get("jointwork.pack.remark"),
                                task -> task.overdueOn(scope.on()) ? texts.get("jointwork.pack.overdue") : null)
                        .table()));
    }
}
