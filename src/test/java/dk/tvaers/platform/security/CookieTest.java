package dk.tvaers.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.LogIn;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Visitor;
import io.micronaut.security.token.generator.TokenGenerator;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long the cookie lasts that a browser is known by. */
class CookieTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void pastHalfItsLifeItIsRenewedWithTheNextPage() throws Exception {
        List<String> handed = cookiesAfter(Duration.ofMinutes(31));
        assertThat(handed).singleElement().asString().contains("Max-Age=3600", "HttpOnly", "SameSite=Lax");
        assertThat(cookies(valueOf(handed.getFirst()))).isEmpty();
    }

    @Test
    void beforeHalfItsLifeItStaysAsItIs() throws Exception {
        assertThat(cookiesAfter(Duration.ofMinutes(29))).isEmpty();
    }

    @Test
    void whenItsLifeOrItsSessionIsOverItIsNotRenewed() throws Exception {
        assertThat(cookiesAfter(Duration.ofMinutes(61))).isEmpty();
        long session = Portal.bean(LogIn.class).openSession(coordinator.account());
        String half = token(session, Duration.ofMinutes(40));
        Portal.bean(LogIn.class).endSession(session);
        assertThat(cookies(half)).isEmpty();
    }

    private List<String> cookiesAfter(Duration age) throws IOException, InterruptedException {
        return cookies(token(Portal.bean(LogIn.class).openSession(coordinator.account()), age));
    }

    private String token(long session, Duration age) {
        Instant issued = Instant.now().minus(age);
        return Portal.bean(TokenGenerator.class)
                .generateToken(Map.of(
                        "sub", coordinator.account().toString(),
                        "sid", Id.text(session),
                        "iat", Date.from(issued),
                        "exp", Date.from(issued.plus(Tokens.LIFE))))
                .orElseThrow();
    }

    private List<String> cookies(String token) throws IOException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(
                        Portal.address().resolve("/s/" + fresh.ref().slug() + "/overblik"))
                .header("Cookie", CookieFilter.COOKIE + "=" + token)
                .build();
        return HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(CookieFilter.COOKIE + "="))
                .toList();
    }

    private static String valueOf(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }
}
