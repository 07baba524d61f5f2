package dk.tvaers.risk;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Paging;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RisksTest {

    private final Exposed exposed = new Exposed();
    private final Risks risks = Portal.bean(Risks.class);
    private final KeepingRisks keeping = Portal.bean(KeepingRisks.class);
    private final EscalatingRisks escalating = Portal.bean(EscalatingRisks.class);

    @Test
    void aRiskIsWrittenWhereOneMayAndKnowsItsPlace() {
        RiskItem local = exposed.read(exposed.secret());
        assertThat(local.placeName()).isEqualTo("KY, Glostrup");
        assertThat(local.band()).isEqualTo(Band.HIGH);
        RiskItem joint = exposed.read(exposed.joint(exposed.data("KMD er forsinket", 3, 3)));
        assertThat(joint.placeName()).isEqualTo("KY");
        RiskId ofProgramme = exposed.fresh.asCoordinator(() ->
                keeping.create(new RiskPlace.OfProgramme(exposed.programme), exposed.data("Tidsplanen skrider", 2, 2)));
        assertThat(exposed.read(ofProgramme).placeName()).isEqualTo("Monopolbrud");
        exposed.projectLeader(
                GLOSTRUP,
                exposed.ky,
                () -> keeping.create(new RiskPlace.OfLocalProject(exposed.here), exposed.data("Testen", 1, 1)));
        for (RiskPlace place : List.of(
                new RiskPlace.OfLocalProject(exposed.besides),
                new RiskPlace.OfLocalProject(exposed.there),
                new RiskPlace.OfProject(exposed.ky),
                new RiskPlace.OfProgramme(exposed.programme))) {
            assertThatThrownBy(() -> exposed.projectLeader(
                            GLOSTRUP, exposed.ky, () -> keeping.create(place, exposed.data("Nej", 1, 1))))
                    .as("%s", place)
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void whatCannotBeAcceptedIsRefusedByTheNamesOfItsFields() {
        RiskData bad = new RiskData(
                RiskKind.ISSUE,
                " ",
                "x".repeat(2001),
                0,
                6,
                exposed.neighbour,
                null,
                Now.today().minusDays(1),
                RiskState.UNDER_WAY);
        assertThatThrownBy(() -> exposed.local(bad))
                .isInstanceOf(Invalid.class)
                .extracting(refused -> ((Invalid) refused)
                        .problems().stream().map(Invalid.Problem::field).toList())
                .asInstanceOf(list(String.class))
                .containsExactlyInAnyOrder(
                        "title", "description", "probability", "consequence", "measure", "due", "owner");
        refused(
                "risk.rule.due",
                () -> exposed.local(new RiskData(
                        RiskKind.RISK, "T", null, 1, 1, exposed.owner, "Tiltag", null, RiskState.UNDER_WAY)));
        refused(
                "risk.rule.closing",
                () -> exposed.local(
                        new RiskData(RiskKind.RISK, "T", null, 1, 1, exposed.owner, "Tiltag", null, RiskState.CLOSED)));
    }

    @Test
    void aDayThatHasPassedMayStayAndANewOneMayNot() throws Exception {
        LocalDate due = Now.today().minusDays(3);
        RiskId id = Now.at(
                Now.instant().minusSeconds(10 * 86_400),
                () -> exposed.local(Exposed.data("Frist", 2, 2, exposed.owner, due)));
        change(id, Exposed.data("Anden titel", 2, 2, exposed.owner, due));
        assertThat(exposed.read(id).isOverdueOn(Now.today())).isTrue();
        refused(
                "risk.rule.due-past",
                () -> change(id, Exposed.data("Anden titel", 2, 2, exposed.owner, due.plusDays(1))));
    }

    @Test
    void aClosedRiskHasAnOutcomeAndIsChangedOnlyWhenItIsOpenedAgain() {
        RiskId id = exposed.secret();
        refused(
                "error.required",
                () -> exposed.leader(GLOSTRUP, () -> {
                    keeping.close(id, exposed.read(id).version(), RiskOutcome.AVERTED, " ");
                    return true;
                }));
        exposed.close(id);
        assertThat(exposed.read(id).closedAs()).isEqualTo(RiskOutcome.AVERTED);
        assertThat(exposed.read(id).closedOn()).isEqualTo(Now.today());
        refused("risk.rule.closed", () -> change(id, exposed.data("Ny", 1, 1)));
        refused("risk.rule.closed", () -> {
            exposed.close(id);
            return true;
        });
        refused("risk.rule.closed", () -> {
            exposed.escalate(id);
            return true;
        });
        exposed.leader(GLOSTRUP, () -> {
            keeping.reopen(id, risks.get(id).version());
            return true;
        });
        assertThat(exposed.read(id).state()).isEqualTo(RiskState.OPEN);
        assertThat(exposed.read(id).closedAs()).isNull();
        refused(
                "risk.rule.not-closed",
                () -> exposed.leader(GLOSTRUP, () -> {
                    keeping.reopen(id, risks.get(id).version());
                    return true;
                }));
    }

    @Test
    void whoeverChangesWhatSomebodyElseChangedSinceIsToldSo() {
        RiskId id = exposed.secret();
        long read = exposed.read(id).version();
        change(id, exposed.data("Første", 1, 1));
        assertThatThrownBy(() -> exposed.leader(GLOSTRUP, () -> {
                    keeping.change(id, read, exposed.data("Anden", 1, 1));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(exposed.read(id).title()).isEqualTo("Første");
    }

    @Test
    void aRiskIsEscalatedWithAReasonFurtherUpAndTakenBack() {
        RiskId id = exposed.secret();
        refused("error.required", () -> escalate(id, Escalation.COORDINATOR, " "));
        exposed.escalate(id);
        RiskItem escalated = exposed.read(id);
        assertThat(escalated.escalatedTo()).isEqualTo(Escalation.COORDINATOR);
        assertThat(escalated.escalatedWhy()).isEqualTo("Vi kan ikke selv");
        assertThat(escalated.escalatedAt()).isNotNull();
        refused("risk.rule.escalated", () -> escalate(id, Escalation.COORDINATOR, "Igen"));
        assertThatThrownBy(() -> escalate(id, Escalation.KOMBIT, "Vi vil selv")).isInstanceOf(Forbidden.class);
        exposed.fresh.asCoordinator(() -> {
            escalating.escalate(id, risks.get(id).version(), Escalation.KOMBIT, "Kun KOMBIT kan");
            return true;
        });
        assertThatThrownBy(() -> exposed.takeBack(id)).isInstanceOf(Forbidden.class);
        exposed.fresh.asCoordinator(() -> {
            escalating.takeBack(id, risks.get(id).version());
            return true;
        });
        assertThat(exposed.read(id).isEscalated()).isFalse();
        refused("risk.rule.not-escalated", () -> {
            exposed.takeBack(id);
            return true;
        });
        assertThatThrownBy(() -> exposed.projectLeader(GLOSTRUP, exposed.ky, () -> {
                    escalating.escalate(id, risks.get(id).version(), Escalation.COORDINATOR, "Jeg vil");
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aJointRiskIsTheCoordinatorsAlreadyAndGoesToKombit() {
        RiskId id = exposed.joint(exposed.data("KMD er forsinket", 4, 4));
        refused(
                "risk.rule.joint",
                () -> exposed.fresh.asCoordinator(() -> {
                    escalating.escalate(id, risks.get(id).version(), Escalation.COORDINATOR, "Til mig selv");
                    return true;
                }));
        exposed.fresh.asCoordinator(() -> {
            escalating.escalate(id, risks.get(id).version(), Escalation.KOMBIT, "Tidsplanen er deres");
            return true;
        });
        assertThat(exposed.read(id).escalatedTo()).isEqualTo(Escalation.KOMBIT);
    }

    @Test
    void aSuccessorTakesOverTheRisksOfWhoLeaves() {
        RiskId open = exposed.secret();
        RiskId closed = exposed.local(exposed.data("Lukket", 1, 1));
        exposed.close(closed);
        PersonId successor = exposed.fresh.person("Efterfølger, Glostrup", GLOSTRUP);
        RiskResponsibilities responsibilities = Portal.bean(RiskResponsibilities.class);
        exposed.fresh.asCoordinator(() -> {
            List<Responsibility> owned = responsibilities.of(exposed.owner);
            assertThat(owned).singleElement().satisfies(one -> {
                assertThat(one.municipality()).isEqualTo(GLOSTRUP);
                assertThat(one.what()).contains(Exposed.SECRET);
            });
            assertThatThrownBy(() ->
                            responsibilities.handOver(owned.getFirst(), exposed.owner, exposed.neighbour, Now.today()))
                    .isInstanceOf(Invalid.class);
            responsibilities.handOver(owned.getFirst(), exposed.owner, successor, Now.today());
            return true;
        });
        assertThat(exposed.read(open).ownerId()).isEqualTo(successor);
        assertThat(exposed.read(closed).ownerId()).isEqualTo(exposed.owner);
    }

    @Test
    void overdueRisksAskThoseWhoOwnOrKeepThemAndNobodyElse() throws Exception {
        RiskId id = Now.at(
                Now.instant().minusSeconds(10 * 86_400),
                () -> exposed.local(Exposed.data("Frist", 2, 2, exposed.owner, Now.today())));
        exposed.local(Exposed.data("I dag", 2, 2, exposed.owner, Now.today()));
        Callable<List<RiskId>> asked =
                () -> risks.overdue().stream().map(RiskItem::id).toList();
        assertThat(exposed.leader(GLOSTRUP, asked)).containsExactly(id);
        assertThat(exposed.fresh.asCoordinator(asked)).containsExactly(id);
        assertThat(exposed.projectLeader(GLOSTRUP, exposed.ky, asked)).containsExactly(id);
        assertThat(exposed.projectLeader(GLOSTRUP, exposed.sapa, asked)).isEmpty();
        assertThat(exposed.leader(ALBERTSLUND, asked)).isEmpty();
        assertThat(exposed.fresh.as(exposed.owner, List.of(new Grant(Role.READER, GLOSTRUP, null, null)), asked))
                .containsExactly(id);
        exposed.close(id);
        assertThat(exposed.leader(GLOSTRUP, asked)).isEmpty();
    }

    @Test
    void theRegisterStandsInTheOrderThatIsAskedForAndItsPagesAreTheWhole() {
        List<RiskItem> written = many(40);
        Comparator<RiskItem> weight = Comparator.comparing(RiskItem::product)
                .thenComparing(RiskItem::consequence)
                .reversed()
                .thenComparing(RiskItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(RiskItem::title)
                .thenComparing(risk -> risk.id().value());
        Comparator<RiskItem> due =
                Comparator.comparing(RiskItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<RiskItem> dueLast =
                Comparator.comparing(RiskItem::dueOn, Comparator.nullsLast(Comparator.reverseOrder()));
        for (RiskFilter.Sort sort : RiskFilter.Sort.values()) {
            Comparator<RiskItem> first =
                    switch (sort) {
                        case WEIGHT -> weight;
                        case LIGHTEST -> Comparator.comparing(RiskItem::product);
                        case DUE -> due;
                        case DUE_LAST -> dueLast;
                        case TITLE -> Comparator.comparing(RiskItem::title);
                        case TITLE_DOWN -> Comparator.comparing(RiskItem::title).reversed();
                        case NEWEST -> Comparator.comparing(RiskItem::createdAt).reversed();
                    };
            List<RiskItem> paged = new ArrayList<>();
            for (int page = 0; page < 6; page++) {
                int turned = page;
                paged.addAll(exposed.fresh.asCoordinator(
                        () -> risks.list(RiskFilter.ACTIVE.sorted(sort), Paging.of(turned, 7))));
            }
            assertThat(paged.stream().map(RiskItem::id))
                    .as("%s", sort)
                    .containsExactlyElementsOf(written.stream()
                            .sorted(first.thenComparing(weight))
                            .map(RiskItem::id)
                            .toList());
        }
    }

    @Test
    void theMatrixCountsWhatTheRegisterShows() {
        List<RiskItem> written = many(40);
        for (Band band : Band.values()) {
            RiskFilter filter = RisksTest.of(band);
            RiskMatrix matrix = exposed.fresh.asCoordinator(() -> risks.matrix(filter));
            assertThat(matrix.total())
                    .isEqualTo(
                            written.stream().filter(risk -> risk.band() == band).count())
                    .isEqualTo(matrix.in(band));
        }
        RiskMatrix all = exposed.fresh.asCoordinator(() -> risks.matrix(RiskFilter.ACTIVE));
        for (int probability = 1; probability <= 5; probability++) {
            for (int consequence = 1; consequence <= 5; consequence++) {
                RiskFilter cell = RiskFilter.ACTIVE.cell(probability, consequence);
                assertThat((long) exposed.fresh
                                .asCoordinator(() -> risks.list(cell, Paging.of(0, 200)))
                                .size())
                        .isEqualTo(all.at(probability, consequence));
            }
        }
    }

    @Test
    void theRegisterIsReadInOneStatementHoweverLongItIs() throws Exception {
        many(5);
        long few = count();
        many(30);
        assertThat(count()).isEqualTo(few).isEqualTo(1);
    }

    private long count() throws Exception {
        return exposed.fresh.asCoordinator(
                () -> SentStatements.count(() -> risks.list(RiskFilter.ACTIVE, Paging.of(0, 50))));
    }

    private static RiskFilter of(Band band) {
        RiskFilter all = RiskFilter.ACTIVE;
        return new RiskFilter(
                null, null, all.which(), null, null, null, null, band, null, null, false, false, all.sort());
    }

    /** Written at random, the same each time. */
    private List<RiskItem> many(int count) {
        Random random = new Random(count);
        return exposed.fresh.asCoordinator(() -> {
            List<RiskItem> written = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                LocalDate due = random.nextInt(3) == 0 ? null : Now.today().plusDays(random.nextInt(5));
                String title = "Risiko " + (char) ('a' + random.nextInt(6));
                RiskPlace place = random.nextBoolean()
                        ? new RiskPlace.OfLocalProject(exposed.here)
                        : new RiskPlace.OfProject(exposed.sapa);
                written.add(risks.get(keeping.create(
                        place, Exposed.data(title, 1 + random.nextInt(5), 1 + random.nextInt(5), exposed.owner, due))));
            }
            return written;
        });
    }

    private boolean change(RiskId id, RiskData data) {
        return exposed.leader(GLOSTRUP, () -> {
            keeping.change(id, risks.get(id).version(), data);
            return true;
        });
    }

    private boolean escalate(RiskId id, Escalation to, String reason) {
        return exposed.leader(GLOSTRUP, () -> {
            escalating.escalate(id, risks.get(id).version(), to, reason);
            return true;
        });
    }

    private static void refused(String key, Callable<?> call) {
        assertThatThrownBy(call::call)
                .isInstanceOfAny(Invalid.class, RuleBroken.class)
                .satisfies(refused -> {
                    List<String> keys = refused instanceof Invalid invalid
                            ? invalid.problems().stream()
                                    .map(Invalid.Problem::reason)
                                    .toList()
                            : List.of(((PortalException) refused).key());
                    assertThat(keys).contains(key);
                });
    }
}
