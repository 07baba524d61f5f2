package dk.tvaers.demo;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One collaboration while it is filled: who is in it, what there is, and who acts when. */
final class Scene {

    private final CurrentContext context;
    private final CollaborationRef collaboration;
    private final PersonId coordinator;
    private final Months months;
    private final Script script = new Script();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, PersonId> persons = new HashMap<>();
    private final Map<String, ProjectId> projects = new HashMap<>();
    private final Map<String, LocalProjectId> locals = new HashMap<>();

    Scene(CurrentContext context, CollaborationRef collaboration, PersonId coordinator, Months months) {
        this.context = context;
        this.collaboration = collaboration;
        this.coordinator = coordinator;
        this.months = months;
        Data.rows("memberships", collaboration.slug()).forEach(row -> members.add(Member.of(row)));
    }

    String slug() {
        return collaboration.slug();
    }

    String name() {
        return collaboration.name();
    }

    Months months() {
        return months;
    }

    Script script() {
        return script;
    }

    List<Member> members() {
        return members;
    }

    Member member(MunicipalityCode code) {
        return members.stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Lets the coordinator act at a time. */
    void coordinator(Instant at, Runnable act) {
        within(at, coordinator, new Grant(Role.COORDINATOR, null, null, null), act);
    }

    /** Lets a municipality's programme leader act at a time. */
    void programmeLeader(Instant at, MunicipalityCode code, Runnable act) {
        within(at, person(code, Part.PROGRAMME_LEADER), new Grant(Role.PROGRAMME_LEADER, code, null, null), act);
    }

    /** Lets a municipality's director act at a time. */
    void director(Instant at, MunicipalityCode code, Runnable act) {
        within(at, person(code, Part.DIRECTOR), new Grant(Role.DIRECTOR, code, null, null), act);
    }

    /** Lets a municipality's controller act at a time. */
    void controller(Instant at, MunicipalityCode code, Runnable act) {
        within(at, person(code, Part.CONTROLLER), new Grant(Role.CONTROLLER, code, null, null), act);
    }

    /** Lets a local project leader act at a time. */
    void projectLeader(Instant at, MunicipalityCode code, String project, Runnable act) {
        within(at, person(code, project), new Grant(Role.PROJECT_LEADER, code, project(project), null), act);
    }

    /** Lets the portal do at a time what it does by itself. */
    void byItself(Instant at, Runnable act) {
        context.within(new Context.InCollaboration(collaboration, Actor.portal()), () -> Now.at(at, act));
    }

    private void within(Instant at, PersonId person, Grant grant, Runnable act) {
        Actor actor = new Actor(person, null, List.of(grant));
        context.within(new Context.InCollaboration(collaboration, actor), () -> Now.at(at, act));
    }

    void put(MunicipalityCode code, String part, PersonId person) {
        persons.put(code + part, person);
    }

    void put(String project, ProjectId id) {
        projects.put(project, id);
    }

    void put(MunicipalityCode code, String project, LocalProjectId id) {
        locals.put(code + project, id);
    }

    /** The person with a part in a municipality; a local project leader's part is the project. */
    PersonId person(MunicipalityCode code, String part) {
        return found(persons.get(code + part), part);
    }

    ProjectId project(String code) {
        return found(projects.get(code), code);
    }

    LocalProjectId local(MunicipalityCode code, String project) {
        return found(locals.get(code + project), project);
    }

    private static <T> T found(@Nullable T value, String key) {
        if (value == null) {
            throw new NoSuchElementException(key);
        }
        return value;
    }
}
