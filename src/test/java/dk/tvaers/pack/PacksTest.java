package dk.tvaers.pack;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Reach;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What packs say, to whom, and as which files. */
@Tag("database")
class PacksTest {

    private final Packed packed = new Packed();
    private final Fresh fresh = packed.scene.fresh;
    private final Packs packs = Portal.bean(Packs.class);

    @Test
    void aPackTellsItsOwnPeopleAndTheCoordinatorWhatStaysInTheMunicipality() {
        packed.deviate();
        for (Role own : List.of(Role.PROGRAMME_LEADER, Role.DIRECTOR)) {
            assertThat(json(fresh.as(own, GLOSTRUP, null, () -> packs.of(GLOSTRUP, Texts.DANISH))))
                    .contains(Packed.OPEN, Packed.INTERNAL, "\"2 projekter\"");
        }
        assertThat(json(fresh.asCoordinator(() -> packs.of(GLOSTRUP, Texts.DANISH))))
                .contains(Packed.INTERNAL);
        assertThat(json(fresh.asCoordinator(() -> packs.of(ALBERTSLUND, Texts.DANISH))))
                .doesNotContain(Packed.OPEN, Packed.INTERNAL);
    }

    @Test
    void theProgrammeReportSaysToEverybodyWhatAllMembersMaySee() {
        packed.deviate();
        String said = json(fresh.as(Role.READER, ALBERTSLUND, null, () -> packs.programme(Texts.DANISH)));
        assertThat(said)
                .contains(Packed.OPEN, "Glostrup", "1 forklaring om ressourcer")
                .doesNotContain(Packed.INTERNAL);
        assertThat(json(fresh.asCoordinator(() -> packs.programme(Texts.DANISH))))
                .isEqualTo(said);
        assertThat(json(fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> packs.programme(Texts.DANISH))))
                .isEqualTo(said);
    }

    @Test
    void whoReadsTheProgrammeReportMayNothingThatSomebodyMayNot() {
        for (Right right : Right.values()) {
            Reach everybody = Rights.reach(right, PackReading.EVERYBODY);
            for (Role role : Role.values()) {
                assertThat(everybody).as("%s of a %s", right, role).isLessThanOrEqualTo(Rights.reach(right, role));
            }
        }
    }

    @Test
    void thePackOfAnotherMunicipalityIsRefusedAndLogged() {
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                MunicipalityCode own = role.bound() == Role.Bound.COLLABORATION ? null : GLOSTRUP;
                assertThatThrownBy(() ->
                                fresh.as(role, own, null, () -> packs.take(ALBERTSLUND, PackFormat.PDF, Texts.DANISH)))
                        .as("%s", role)
                        .isInstanceOf(Forbidden.class);
            }
        }
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'refused'"
                        + " and for_municipality = '" + ALBERTSLUND + "' and changes like '%TAKE_PACK%'"))
                .isEqualTo(Role.values().length - 1);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> packs.of(new MunicipalityCode("101"), Texts.DANISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoTookWhatStandsInTheTrail() {
        fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> packs.take(GLOSTRUP, PackFormat.PDF, Texts.DANISH));
        fresh.asCoordinator(() -> packs.takeProgramme(PackFormat.EXCEL, Texts.DANISH));
        String taken =
                "select count(*) from audit_entry where collaboration_id = ? and act = 'taken' and changes like ";
        assertThat(fresh.count(taken + "'%161%PDF%'")).isOne();
        assertThat(fresh.count(taken + "'%EXCEL%'")).isOne();
        fresh.asCoordinator(() -> packs.of(GLOSTRUP, Texts.DANISH));
        assertThat(fresh.count(taken + "'%'")).as("looking takes nothing").isEqualTo(2);
    }

    @Test
    void theFilesSayWhatThePackSaysAndThePdfIsAccessible() {
        packed.deviate();
        for (var language : List.of(Texts.DANISH, Texts.ENGLISH)) {
            byte[] pdf = Packed.bytes(fresh.as(
                    Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> packs.take(GLOSTRUP, PackFormat.PDF, language)));
            assertThat(PdfUa.problems(pdf)).isEmpty();
            assertThat(Packed.text(pdf)).contains("Glostrup", Packed.OPEN, Packed.INTERNAL, "Møde hver uge");
        }
        List<List<String>> sheets = Packed.sheets(Packed.bytes(fresh.as(
                Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> packs.take(GLOSTRUP, PackFormat.EXCEL, Texts.DANISH))));
        assertThat(sheets).extracting(List::getFirst).contains("Kort fortalt", "Status", "Afvigelser");
        assertThat(sheets.get(1)).contains("Rød", "40%", "Samlet");
        assertThat(sheets.get(2)).contains(Packed.OPEN, Packed.INTERNAL, "Projektleder");
        assertThat(sheets.getFirst().getLast()).contains("Styregruppemateriale for Glostrup");
    }

    @Test
    void whatIsSaidIsTheReadersAndNothingWithoutAnything() {
        Fresh empty = Fresh.collaboration(GLOSTRUP);
        Pack nothing = empty.asCoordinator(() -> packs.of(GLOSTRUP, Texts.ENGLISH));
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.title()).isEqualTo("Steering-group pack of Glostrup");
        assertThat(PdfUa.problems(
                        Packed.bytes(empty.asCoordinator(() -> packs.take(GLOSTRUP, PackFormat.PDF, Texts.ENGLISH)))))
                .isEmpty();
        assertThat(fresh.asCoordinator(() -> packs.of(GLOSTRUP, Texts.DANISH)).sections())
                .extracting(PackContent::heading)
                .containsExactly("Status");
    }

    @Test
    void aLongReportIsMadeInTheBackgroundForWhoAskedAndNobodyElse() throws IOException {
        packed.deviate();
        BackgroundReports background = Portal.bean(BackgroundReports.class);
        WorkId asked = packed.scene.asCoordinator(() -> background.start(PackFormat.PDF, Texts.DANISH));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> background.get(asked)))
                .isInstanceOf(NotFound.class);
        Due.run();
        assertThat(packed.scene.asCoordinator(() -> background.get(asked)).phase())
                .isEqualTo(Work.Phase.DONE);
        byte[] pdf =
                packed.scene.asCoordinator(() -> background.open(asked).stream().readAllBytes());
        assertThat(PdfUa.problems(pdf)).isEmpty();
        assertThat(Packed.text(pdf)).contains("Programrapport", Packed.OPEN).doesNotContain(Packed.INTERNAL);
    }

    private static String json(Pack pack) {
        try {
            return Portal.bean(ObjectMapper.class).writeValueAsString(pack);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
