package dk.tvaers.programme;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Finds projects by their names, code, system and supplier. */
@Singleton
class ProjectSearch implements SearchSource {

    private final Projects projects;

    ProjectSearch(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String textKey() {
        return "search.projects";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Right right() {
        return Right.SEE_COLLABORATION;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        return projects.list().stream()
                .filter(project -> text.matches(
                        project.code(),
                        project.shortName(),
                        project.fullName(),
                        Objects.requireNonNullElse(project.supplier(), "")))
                .limit(most)
                .map(project ->
                        new Hit(project.id(), project.shortName(), project.fullName(), "projekter/" + project.id()))
                .toList();
    }
}
