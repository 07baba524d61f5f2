package dk.tvaers.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Statements;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InstallationSettingsTest {

    private static final InstallationData NOTHING = new InstallationData(null, null, null, null, null, null);
    private static final String STATEMENT = "https://was.example/portal";

    private final InstallationSettings settings = Portal.bean(InstallationSettings.class);
    private final Statements statements = Portal.bean(Statements.class);

    @BeforeEach
    @AfterEach
    void nothingIsSaid() {
        change(NOTHING);
    }

    @Test
    void theAccessibilityStatementIsFoundWhereTheOperatorSays() {
        assertThat(Visitor.anonymous("GET", "/was", null).statusCode()).isEqualTo(404);
        change(new InstallationData(null, null, null, STATEMENT, null, null));
        HttpResponse<String> led = Visitor.anonymous("GET", "/was", null);
        assertThat(led.headers().firstValue("Location")).contains(STATEMENT);
        assertThat(statements.hasAccessibility()).isTrue();
    }

    @Test
    void withoutAWordOfTheOperatorTheEnvironmentSpeaks() {
        StoredStatements stored =
                new StoredStatements(Portal.bean(InstallationRows.class), new StatementDefaults("https://env.example"));
        assertThat(stored.accessibility()).isEqualTo("https://env.example");
        change(new InstallationData(null, null, null, STATEMENT, null, null));
        assertThat(stored.accessibility()).isEqualTo(STATEMENT);
    }

    @Test
    void whatIsSaidOfPersonalDataIsOpenToAll() {
        assertThat(statements.hasPrivacy()).isFalse();
        change(new InstallationData("Driftsfirmaet", "Databeskyttelsesrådgiver", "dpo@by.example", null, "Vi…", null));
        assertThat(statements.hasPrivacy()).isTrue();
        assertThat(settings.privacy().processor()).isEqualTo("Driftsfirmaet");
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(new InstallationData(null, null, null, "javascript:alert(1)", null, null), "accessibility");
        refused(new InstallationData(null, null, null, "www.was.dk", null, null), "accessibility");
        refused(new InstallationData(null, null, "ingen", null, null, null), "contactEmail");
        refused(new InstallationData(null, null, null, null, null, "Only English"), "privacyDa");
        refused(new InstallationData("x".repeat(121), null, null, null, null, null), "processor");
    }

    @Test
    void onlyTheOperatorStatesAndOnTopOfTheNewest() {
        long version = Fresh.asOperator(settings::get).version();
        change(new InstallationData("A", null, null, null, null, null));
        assertThatThrownBy(() -> Fresh.asOperator(() -> change(NOTHING, version)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Fresh.collaboration().as(Role.COORDINATOR, null, null, settings::get))
                .isInstanceOf(Forbidden.class);
    }

    private void refused(InstallationData data, String field) {
        assertThatThrownBy(() -> change(data)).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                        refused.problems().getFirst().field())
                .isEqualTo(field));
    }

    private void change(InstallationData data) {
        Fresh.asOperator(() -> change(data, settings.get().version()));
    }

    private @Nullable Object change(InstallationData data, long version) {
        settings.change(data, version);
        return true;
    }
}
