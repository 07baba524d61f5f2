package dk.tvaers.status;

import static dk.tvaers.status.Scene.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.people.HandingOver;
import dk.tvaers.people.Handover;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.PersonFilter;
import dk.tvaers.people.PersonItem;
import dk.tvaers.people.Persons;
import dk.tvaers.programme.EditingLocalProject;
import dk.tvaers.programme.LocalProjectData;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.testkit.Portal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HandingOverTest {

    private final HandingOver handingOver = Portal.bean(HandingOver.class);
    private final LocalProjects locals = Portal.bean(LocalProjects.class);
    private final Scene scene = new Scene();
    private final PersonId successor = scene.fresh.person("Ny projektleder, Glostrup", GLOSTRUP);
    private final String ownerOf = "local-project-owner/" + scene.local;
    private final String leaderOf = "local-project-leader/" + scene.local;
    private final String deputyOf = "local-project-deputy/" + scene.local;
    private final String draftOf = "status-draft/" + scene.local;

    @Test
    void allThatSomebodyIsResponsibleForMovesInOneGo() {
        name(scene.owner, scene.owner, scene.leader);
        draft();
        assertThat(ids(scene.owner)).containsExactly(ownerOf, leaderOf, draftOf);
        long before = local().version();

        leave(scene.owner, Map.of(ownerOf, successor, leaderOf, successor, draftOf, successor));

        assertThat(local())
                .returns(successor, LocalProjectDetails::ownerId)
                .returns(successor, LocalProjectDetails::leaderId);
        assertThat(local().version()).isGreaterThan(before);
        assertThat(owners()).containsExactly(successor);
        assertThat(ids(scene.owner)).isEmpty();
    }

    @Test
    void whatOneSuccessorCannotHaveMovesNothing() {
        name(scene.owner, scene.owner, null);
        draft();
        assertThatThrownBy(
                        () -> leave(scene.owner, new TreeMap<>(Map.of(ownerOf, successor, draftOf, scene.neighbour))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly(draftOf));
        assertThat(local().ownerId()).isEqualTo(scene.owner);
        assertThat(owners()).containsExactly(scene.owner);
        assertThat(scene.asCoordinator(() -> Portal.bean(Persons.class).get(scene.owner))
                        .leftOn())
                .isNull();
    }

    @Test
    void aDeputyWhoBecomesTheLeaderIsTheDeputyNoMore() {
        name(null, scene.owner, successor);
        leave(scene.owner, Map.of(leaderOf, successor));
        assertThat(local())
                .returns(successor, LocalProjectDetails::leaderId)
                .returns(null, LocalProjectDetails::deputyId);
    }

    @Test
    void theLeaderIsNotMadeDeputyToo() {
        name(null, scene.leader, scene.owner);
        assertThatThrownBy(() -> leave(scene.owner, Map.of(deputyOf, scene.leader)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsNoLongerThePersonsIsAConflict() {
        assertThatThrownBy(() -> leave(scene.owner, Map.of(ownerOf, successor))).isInstanceOf(Conflict.class);
    }

    @Test
    void aSubmittedReportKeepsItsOwnerAndSaysSo() {
        scene.submit(scene.local, scene.troubled(Dimension.RESOURCES));
        assertThat(scene.asCoordinator(() -> handingOver.of(scene.owner)))
                .singleElement()
                .returns(Unless.FROZEN, Responsibility::unless)
                .returns("status.responsible.report", Responsibility::kind);
    }

    @Test
    void whoIsResponsibleInAMunicipalityBelongsToItUntilItIsHandedOver() {
        name(scene.owner, null, null);
        assertThatThrownBy(() -> toAlbertslund(scene.owner))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .isEqualTo("people.rule.responsible-there"));
        scene.asCoordinator(() -> {
            handingOver.move(scene.owner, new Handover(Now.today(), Map.of(ownerOf, successor)));
            return true;
        });
        toAlbertslund(scene.owner);
    }

    @Test
    void theListOfAProjectHasThoseWhoAreNamedInIt() {
        name(scene.owner, null, null);
        PersonFilter filter = new PersonFilter(null, scene.ky, null, null, null, false, PersonFilter.Sort.NAME);
        assertThat(scene.asCoordinator(() -> Portal.bean(Persons.class).list(filter, 10, 0)))
                .extracting(PersonItem::id)
                .containsExactly(scene.owner);
        assertThat(scene.asCoordinator(() -> Portal.bean(Persons.class).count(filter)))
                .isEqualTo(1);
    }

    private void name(@Nullable PersonId owner, @Nullable PersonId leader, @Nullable PersonId deputy) {
        scene.asCoordinator(() -> {
            Portal.bean(EditingLocalProject.class)
                    .edit(
                            scene.local,
                            local().version(),
                            new LocalProjectData(
                                    Participation.IN_PROGRESS,
                                    Scene.JOINED,
                                    owner,
                                    leader,
                                    deputy,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null));
            return true;
        });
    }

    private void draft() {
        scene.asLeader(() -> scene.reports.saveDraft(scene.local, 0, scene.troubled(Dimension.TIME)));
    }

    private List<@Nullable PersonId> owners() {
        return scene.asLeader(() -> scene.reports.draft(scene.local)).content().explanations().stream()
                .<@Nullable PersonId>map(Explanation::owner)
                .toList();
    }

    private LocalProjectDetails local() {
        return scene.asCoordinator(() -> locals.get(scene.local));
    }

    private List<String> ids(PersonId person) {
        return scene.asCoordinator(() -> handingOver.of(person)).stream()
                .map(Responsibility::id)
                .toList();
    }

    private void leave(PersonId person, Map<String, PersonId> successors) {
        scene.asCoordinator(() -> {
            handingOver.leave(person, new Handover(Now.today(), successors));
            return true;
        });
    }

    private void toAlbertslund(PersonId person) {
        scene.asCoordinator(() -> {
            Persons persons = Portal.bean(Persons.class);
            persons.change(
                    person,
                    new PersonData("Projektleder", Scene.ALBERTSLUND),
                    persons.get(person).version());
            return true;
        });
    }
}
