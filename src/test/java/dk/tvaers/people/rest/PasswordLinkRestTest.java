package dk.tvaers.people.rest;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The operator's link for any account. */
class PasswordLinkRestTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor operator = Visitor.without().asOperator();

    @Test
    void theOperatorGetsALinkForAnyAccountAndItIsNeverCached() {
        HttpResponse<String> made = post(operator, coordinator.email());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("/ny-adgangskode/", "\"expiresAt\"");
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aCoordinatorIsRefused() {
        HttpResponse<String> refused = post(coordinator, coordinator.email());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("/ny-adgangskode/");
    }

    @Test
    void anEmailThatNobodyHasIsRefusedAtItsField() {
        HttpResponse<String> unknown = post(operator, "findes-ikke@tvaers.example");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\"field\":\"email\"", "Der er ingen åben konto med den e-mail.");
        assertThat(operator.call("POST", "/api/v1/password-links", "{}").body())
                .contains("\"field\":\"email\"", "Skal udfyldes.");
    }

    private static HttpResponse<String> post(Visitor visitor, String email) {
        return visitor.call("POST", "/api/v1/password-links", "{\"email\":\"%s\"}".formatted(email));
    }
}
