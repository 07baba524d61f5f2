package dk.tvaers.people.ui;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.exchange.Names;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.people.RoleItem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Roles in words: "Projektleder, KY, Glostrup". */
final class RoleWords {

    private final Texts texts;
    private final Names<ProjectId> names;
    private final Map<ProjectId, String> projects;

    /** Reads the names of the projects of all the roles at once. */
    RoleWords(Texts texts, Names<ProjectId> names, Collection<RoleItem> roles) {
        this.texts = texts;
        Set<ProjectId> ids = roles.stream()
                .map(RoleItem::project)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.names = names;
        this.projects = new ConcurrentHashMap<>(names.of(ids));
    }

    String of(RoleItem role) {
        StringBuilder words = new StringBuilder(texts.word("people.role", role.role()));
        ProjectId project = role.project();
        if (project != null) {
            String name = projects.computeIfAbsent(project, this::named);
            words.append(name.isEmpty() ? "" : ", ").append(name);
        }
        MunicipalityRef municipality = role.municipality();
        if (municipality != null) {
            words.append(", ").append(municipality.shortName());
        }
        return words.toString();
    }

    /** Of a role that was not among those at first: on another page of the list. */
    private String named(ProjectId project) {
        return names.of(Set.of(project)).getOrDefault(project, "");
    }
}
