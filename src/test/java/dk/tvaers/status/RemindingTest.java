package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.programme.Participation;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RemindingTest {

    private static final Wording WORDS = new Wording("[kommune] mangler", "Hej [navn]\n\n[mangler]\n\n[link]");

    private final Reminding reminding = Portal.bean(Reminding.class);
    private final Scene scene = new Scene();
    private final String address = "leder-" + scene.fresh.ref().slug() + "@glostrup.example";

    RemindingTest() {
        leads(scene.leader, Scene.GLOSTRUP, address);
        scene.join(Scene.ALBERTSLUND, scene.ky, Participation.IN_PROGRESS);
    }

    @Test
    void whoHasNotReportedThisMonthIsListedWithWhatIsLackingAndWhoLeads() {
        assertThat(silences()).hasSize(2);
        Silence glostrup = silence(Scene.GLOSTRUP);
        assertThat(glostrup.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.project()).isEqualTo("KSD");
            assertThat(missing.silentDays()).isGreaterThan(30);
        });
        assertThat(glostrup.leaders()).extracting(Silence.Leader::name).containsExactly("Programleder, Glostrup");
        assertThat(silence(Scene.ALBERTSLUND).isReached()).isFalse();
        scene.submit(scene.local, Scene.green(40));
        assertThat(silences()).extracting(Silence::municipality).containsExactly(Scene.ALBERTSLUND);
    }

    @Test
    void aLeaderWithoutALogInGetsWhatTheirMunicipalityLacksAndTheOthersAreNamed() throws Exception {
        Reminding.Reminded reminded = remind(false, Scene.GLOSTRUP, Scene.ALBERTSLUND);
        assertThat(reminded.municipalities()).containsExactly("Glostrup");
        assertThat(reminded.unreached()).containsExactly("Albertslund");
        assertThat(reminded.written()).isEqualTo(1);
        Due.run();
        MimeMessage mail = Postbox.of(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Glostrup mangler");
        assertThat(mail.getContent().toString())
                .startsWith("Hej Programleder, Glostrup\r\n\r\n– KSD (ingen status i ")
                .contains("/s/" + scene.fresh.ref().slug() + "/min-kommune");
        assertThat(Sql.strings("select act from audit_entry where record_kind = 'reminder' and collaboration_id = "
                        + scene.fresh.ref().id().value()))
                .containsExactly("reminded");
    }

    @Test
    void nobodyIsRemindedTwiceOnADayUnlessItIsAskedFor() {
        remind(false, Scene.GLOSTRUP);
        assertThatThrownBy(() -> remind(false, Scene.GLOSTRUP)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.key()).isEqualTo("status.remind.rule.today");
            assertThat(broken.parameters()).containsExactly("Glostrup");
        });
        assertThat(silence(Scene.GLOSTRUP).remindedToday()).isEqualTo(1);
        remind(true, Scene.GLOSTRUP);
        assertThat(silence(Scene.GLOSTRUP).remindedToday()).isEqualTo(2);
        Due.run();
        assertThat(Postbox.of(address)).hasSize(2);
    }

    @Test
    void whatHasBeenReportedMeanwhileIsNotAskedFor() {
        scene.submit(scene.local, Scene.green(40));
        assertThatThrownBy(() -> remind(false, Scene.GLOSTRUP))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("status.remind.rule.nothing"));
    }

    @Test
    void aPlaceholderThatThereIsNotIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> scene.asCoordinator(() ->
                        reminding.remind(Set.of(Scene.GLOSTRUP), Map.of("da", new Wording("Emne", "[beløb]")), false)))
                .isInstanceOf(Invalid.class);
        assertThat(silence(Scene.GLOSTRUP).remindedAt()).isNull();
    }

    @Test
    void eachReadsTheirOwnLanguage() throws Exception {
        Visitor english = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "161", null);
        Fresh.sql(
                "update account set language = 'en' where id = ?",
                english.account().value());
        assertThat(scene.asCoordinator(() -> reminding.start(reminding.silences()))
                        .keySet())
                .containsExactly("da", "en");
        scene.asCoordinator(() -> reminding.remind(
                Set.of(Scene.GLOSTRUP), Map.of("da", WORDS, "en", new Wording("Missing", "[mangler]")), false));
        Due.run();
        assertThat(Postbox.of(english.email()).getFirst().getContent().toString())
                .contains("no status for");
        assertThat(Postbox.of(address).getFirst().getSubject()).isEqualTo("Glostrup mangler");
        assertThat(english.call(
                                "GET",
                                "/api/v1/collaborations/" + scene.fresh.ref().slug() + "/messages",
                                null)
                        .body())
                .contains("Programkoordinator har rykket for status for Glostrup.");
    }

    @Test
    void onlyTheCoordinatorReminds() {
        assertThatThrownBy(() -> scene.asLeader(reminding::silences)).isInstanceOf(Forbidden.class);
    }

    @Test
    void leadersHearOnceADayThatTheCoordinatorReportedForThem() {
        Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "161", null);
        scene.asCoordinator(() -> scene.reports.submit(scene.local, Scene.green(40), null));
        scene.asCoordinator(() -> scene.reports.submit(scene.local, Scene.green(45), null));
        String path = "/api/v1/collaborations/" + scene.fresh.ref().slug() + "/messages";
        assertThat(leader.call("GET", path, null).body())
                .contains("\"total\":1", "Programkoordinator har indsendt eller rettet status på vegne af Glostrup.");
    }

    private Reminding.Reminded remind(boolean again, MunicipalityCode... chosen) {
        return scene.asCoordinator(() -> reminding.remind(Set.of(chosen), Map.of("da", WORDS), again));
    }

    private List<Silence> silences() {
        return scene.asCoordinator(reminding::silences);
    }

    private Silence silence(MunicipalityCode code) {
        return silences().stream()
                .filter(silence -> silence.municipality().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void leads(PersonId person, MunicipalityCode code, String email) {
        Fresh.sql("update person set email = ? where id = ?", email, person.value());
        Fresh.sql(
                "insert into role_grant (collaboration_id, id, person_id, role, municipality_code, from_on, version)"
                        + " values (?, ?, ?, 'PROGRAMME_LEADER', ?, '2015-01-01', 0)",
                scene.fresh.ref().id().value(),
                ReminderId.next().value(),
                person.value(),
                code.value());
    }
}
