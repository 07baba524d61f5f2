package dk.tvaers.audit;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.Persons;
import dk.tvaers.people.Roles;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.settings.Approvers;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HistoryTest {

    private final TrailBook book = Portal.bean(TrailBook.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final LocalProjectId local = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);

    @Test
    void aLineSaysWhoDidWhatWithNamesAndWordsForTheValues() {
        TrailLine line = lines(fresh.asCoordinator(() -> book.of(local, TrailCursor.NEWEST, 10)))
                .getFirst();
        assertThat(line.who()).isEqualTo("COORDINATOR");
        assertThat(line.did()).isEqualTo("skrev kommunen ind i projektet");
        assertThat(line.record()).isEqualTo("KY, Glostrup");
        assertThat(line.path()).isEqualTo("lokale-projekter/" + local);
        assertThat(line.changes()).contains("Kommune: Glostrup", "Projekt: KY", "Deltagelse: I gang");
    }

    @Test
    void amountsAndDaysAreToldAsPeopleWriteThem() {
        fresh.asCoordinator(() -> Portal.bean(Approvers.class).record(GLOSTRUP, 50_000, Now.today()));
        fresh.asCoordinator(() -> {
            write("changed", "settings", fresh.ref().id(), new Change("workingDays", "1,2,3,4,5", "1,5"));
            return true;
        });
        List<String> told =
                lines(fresh.asCoordinator(() -> book.list(TrailFilter.ALL, TrailCursor.NEWEST, 10))).stream()
                        .flatMap(line -> line.changes().stream())
                        .toList();
        assertThat(told)
                .contains(
                        "Kroner: 50.000",
                        "Arbejdsdage: mandag, tirsdag, onsdag, torsdag, fredag blev til mandag, fredag");
    }

    @Test
    void ofAPersonalFieldItIsSaidOnlyThatItChanged() {
        Persons persons = Portal.bean(Persons.class);
        PersonId id = fresh.asCoordinator(
                () -> persons.add(new PersonData("Programleder, Glostrup", null, null, null, GLOSTRUP, null)));
        fresh.asCoordinator(() -> {
            persons.change(id, new PersonData("Et nyt navn", null, null, null, ALBERTSLUND, null), 0);
            return true;
        });
        TrailLine line = lines(fresh.asCoordinator(() -> book.of(id, TrailCursor.NEWEST, 10)))
                .getFirst();
        assertThat(line.changes())
                .containsExactlyInAnyOrder("Navn blev ændret", "Kommune: Glostrup blev til Albertslund");
    }

    @Test
    void whoWasErasedHasNoNameAndThePortalIsNamedAsSuch() {
        PersonId erased = PersonId.next();
        fresh.as(erased, List.of(), () -> write("changed", "project", ky, Change.to("code", "KY2")));
        fresh.as(Actor.NOBODY, List.of(), () -> write("changed", "project", ky, Change.to("code", "KY3")));
        assertThat(lines(fresh.asCoordinator(() -> book.of(ky, TrailCursor.NEWEST, 2))))
                .extracting(TrailLine::who)
                .containsExactly("Portalen", "En person, som er slettet");
    }

    @Test
    void theHistoryOfAPersonHoldsTheirRoles() {
        PersonId id = fresh.person("Revisor", null);
        fresh.asCoordinator(
                () -> Portal.bean(Roles.class).give(id, Role.AUDITOR, null, null, new Period(Now.today(), null)));
        TrailLine line = lines(fresh.asCoordinator(() -> book.of(id, TrailCursor.NEWEST, 10)))
                .getFirst();
        assertThat(line.did()).isEqualTo("gav rollen");
        assertThat(line.changes()).contains("Person: Revisor", "Rolle: Revisor");
    }

    @Test
    void whatStandsInADraftIsToldOnlyToThoseWhoWriteIt() {
        fresh.asCoordinator(() -> write("draft-saved", "local-project", local, Change.to("comment", "Kun for os")));
        assertThat(changesFor(Role.PROGRAMME_LEADER, GLOSTRUP)).contains("Kommentar: Kun for os");
        assertThat(changesFor(Role.PROGRAMME_LEADER, ALBERTSLUND)).contains("Kommentar blev ændret");
        assertThat(changesFor(Role.AUDITOR, null)).contains("Kommentar blev ændret");
    }

    @Test
    void theTrailIsReadByTheAuditorAndTheCoordinatorAlone() {
        for (Role role : Role.values()) {
            Callable<TrailPart> read = () -> book.list(TrailFilter.ALL, TrailCursor.NEWEST, 5);
            if (role == Role.AUDITOR || role == Role.COORDINATOR) {
                assertThat(fresh.as(role, null, null, read).entries()).isNotEmpty();
            } else {
                assertThatThrownBy(() -> fresh.as(role, GLOSTRUP, ky, read)).isInstanceOf(Forbidden.class);
            }
        }
        TrailLine refusal = lines(list(new TrailFilter(null, null, null, "right", "refused", null), 5))
                .getFirst();
        assertThat(refusal.did()).isEqualTo("fik nej");
        assertThat(refusal.changes()).containsExactly("Retten til: Se sporet: hvem der har gjort hvad");
    }

    @Test
    void theFiltersNarrowAndThePartsFollowEachOtherWithoutAGap() {
        fresh.asCoordinator(() -> write("changed", "project", ky, Change.to("code", "A")));
        List<TrailEntry> all = list(TrailFilter.ALL, 200).entries();
        List<TrailEntry> parts = new ArrayList<>();
        for (TrailCursor next = TrailCursor.NEWEST; next != null; ) {
            TrailCursor from = TrailCursor.of(next.equals(TrailCursor.NEWEST) ? null : next.toString());
            TrailPart part = fresh.asCoordinator(() -> book.list(TrailFilter.ALL, from, 3));
            parts.addAll(part.entries());
            next = part.next();
        }
        assertThat(parts).isEqualTo(all).hasSizeGreaterThan(4);
        assertThat(list(new TrailFilter(null, null, null, "project", "changed", null), 9)
                        .entries())
                .hasSize(1)
                .extracting(TrailEntry::record)
                .containsOnly(ky.value());
        assertThat(list(new TrailFilter(null, null, null, null, null, "glostrup ky"), 9)
                        .entries())
                .extracting(TrailEntry::record)
                .containsOnly(local.value());
        assertThat(list(new TrailFilter(null, Now.today().minusDays(1), null, null, null, null), 9)
                        .entries())
                .isEmpty();
        assertThat(list(new TrailFilter(null, null, PersonId.next(), null, null, null), 9)
                        .entries())
                .isEmpty();
    }

    @Test
    void theHistoryOfWhatIsAnotherCollaborationsIsNotFound() {
        Fresh other = Fresh.collaboration();
        assertThatThrownBy(() -> other.asCoordinator(() -> book.of("project", ky.value(), TrailCursor.NEWEST, 5)))
                .isInstanceOf(NotFound.class);
        assertThat(other.asCoordinator(() -> book.of(ky, TrailCursor.NEWEST, 5)).entries())
                .isEmpty();
    }

    private List<String> changesFor(Role role, @Nullable MunicipalityCode code) {
        return lines(fresh.as(role, code, null, () -> book.of(local, TrailCursor.NEWEST, 1)))
                .getFirst()
                .changes();
    }

    private TrailPart list(TrailFilter filter, int size) {
        return fresh.as(Role.AUDITOR, null, null, () -> book.list(filter, TrailCursor.NEWEST, size));
    }

    private static List<TrailLine> lines(TrailPart part) {
        return new TrailWords(Texts.in(Texts.DANISH), Portal.bean(TrailKinds.class)).lines(part);
    }

    private static boolean write(String act, String kind, Id id, Change change) {
        transactions().executeWrite(status -> {
            Portal.bean(Trail.class)
                    .record(act, kind, id, List.of(change), Right.SEE_TRAIL, Target.COLLABORATION, false);
            return true;
        });
        return true;
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return Portal.bean(TransactionOperations.class);
    }
}
