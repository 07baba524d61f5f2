package dk.tvaers.transfer;

import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.klik.KlikTaskData;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.ProjectItem;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The KLIK tasks of projects, as KOMBIT lists them: a row is a task, known by its project and number. A file has the whole
 * list of each project that it names; what it leaves out is no longer listed. A blank link leaves the one that stands there.
 */
@Singleton
final class TaskList implements ImportKind {

    private static final String PROJECT = "project";
    private static final String NUMBER = "number";

    private final KlikTasks tasks;
    private final Projects projects;

    TaskList(KlikTasks tasks, Projects projects) {
        this.tasks = tasks;
        this.projects = projects;
    }

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(PROJECT, true, "SAPA"),
                new Column(NUMBER, true, "K01"),
                new Column("title", true, "Udarbejd kommunens SAPA brugerrettighedsstrategi"),
                new Column("link", false, "https://"));
    }

    @Override
    public Optional<Once> once() {
        return Optional.of(new Once(
                PROJECT,
                projects.list().stream()
                        .collect(Collectors.toMap(
                                ProjectItem::code, ProjectItem::shortName, (one, other) -> one, LinkedHashMap::new))));
    }

    @Override
    public void compare(List<ImportRow> rows) {
        Map<String, Integer> seen = new HashMap<>();
        for (ImportRow row : rows) {
            String number = row.text(NUMBER);
            if (number != null) {
                Integer before =
                        seen.putIfAbsent((row.text(PROJECT) + " " + number).toLowerCase(Locale.ROOT), row.line());
                if (before != null) {
                    row.refuse(NUMBER, "import.tasks.twice", number, before);
                }
            }
        }
    }

    @Override
    public Outcome take(ImportRow row) {
        String code = row.needed(PROJECT);
        Optional<ProjectDetails> project = projects.byCode(code);
        if (!code.isEmpty() && project.isEmpty()) {
            row.refuse(PROJECT, "import.no-project", code);
        }
        KlikTaskData data = new KlikTaskData(row.needed(NUMBER), row.needed("title"), row.text("link"));
        row.check();
        KlikTasks.Taken taken = tasks.take(project.orElseThrow().id(), data, row.line());
        String subject = code + " " + data.number();
        return taken.created() ? Outcome.created(subject) : Outcome.kept(subject, taken.changed());
    }

    @Override
    public List<Outcome> conclude(List<ImportRow> rows) {
        Map<ProjectId, Set<String>> listed = new LinkedHashMap<>();
        rows.forEach(row -> listed.computeIfAbsent(
                        projects.byCode(row.needed(PROJECT)).orElseThrow().id(), each -> new TreeSet<>())
                .add(row.needed(NUMBER)));
        return listed.entrySet().stream()
                .flatMap(each -> tasks.keepOnly(each.getKey(), each.getValue()).stream())
                .map(TaskList::leftOut)
                .toList();
    }

    private static Outcome leftOut(KlikTaskItem task) {
        return new Outcome(Act.LEFT_OUT, task.projectCode() + " " + task.number(), List.of());
    }
}
