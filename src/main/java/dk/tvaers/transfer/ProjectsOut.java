package dk.tvaers.transfer;

import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shared projects with who takes part. How and since when stands there as far as it is the same for all of them. */
@Singleton
final class ProjectsOut implements ListOut {

    private final Projects projects;
    private final LocalProjects locals;

    ProjectsOut(Projects projects, LocalProjects locals) {
        this.projects = projects;
        this.locals = locals;
    }

    @Override
    public String key() {
        return "projects";
    }

    @Override
    public Right right() {
        return Right.SEE_COLLABORATION;
    }

    @Override
    public long count(ExportOrder order) {
        return projects.list().size();
    }

    @Override
    public Stream<Cells> rows(ExportOrder order, Texts texts) {
        return projects.list().stream()
                .map(item -> cells(projects.get(item.id()), locals.list(null, item.id()), texts));
    }

    private static Cells cells(ProjectDetails project, List<LocalProjectItem> joined, Texts texts) {
        return new Cells()
                .with("programme", project.programmeName())
                .with("code", project.code())
                .with("shortName", project.shortName())
                .with("fullName", project.fullName())
                .with("kind", project.kind())
                .with("replaces", project.replacesSystem())
                .with("supplier", project.supplier())
                .with(
                        "municipalities",
                        joined.stream()
                                .map(LocalProjectItem::shortName)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .with(
                        "participation",
                        common(joined, item -> texts.word("programme.participation", item.participation())))
                .with("participationOn", common(joined, LocalProjectItem::participationOn));
    }

    /** What all of them have in common; null when they differ, or when there are none. */
    private static @Nullable Object common(List<LocalProjectItem> joined, Function<LocalProjectItem, Object> value) {
        List<Object> different = joined.stream().map(value).distinct().toList();
        return different.size() == 1 ? different.getFirst() : null;
    }
}
