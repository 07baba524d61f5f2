package dk.tvaers.testkit;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.LogIn;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.PersonId;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody with an account who calls the API or opens views. */
public record Visitor(AccountId account, String email, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Somebody with one role in a collaboration, bound to what the role asks for. */
    public static Visitor with(
            Role role, CollaborationRef collaboration, @Nullable String municipality, @Nullable Long project) {
        Visitor visitor = without();
        long person = PersonId.next().value();
        long tenant = collaboration.id().value();
        execute(
                "insert into person (collaboration_id, id, account_id, name, municipality_code, version)"
                        + " values (?, ?, ?, ?, ?, 0)",
                tenant,
                person,
                visitor.account.value(),
                role.name(),
                municipality);
        execute(
                "insert into role_grant (collaboration_id, id, person_id, role, municipality_code, project_id, from_on,"
                        + " version) values (?, ?, ?, ?, ?, ?, '2015-01-01', 0)",
                tenant,
                Id.next(),
                person,
                role.name(),
                role.bound() == Role.Bound.COLLABORATION ? null : municipality,
                role.bound() == Role.Bound.LOCAL_PROJECT ? project : null);
        return visitor;
    }

    /** Somebody with an account and no role at all. */
    public static Visitor without() {
        AccountId account = AccountId.next();
        String email = "besoegende-" + account.toString().toLowerCase(java.util.Locale.ROOT) + "@tvaers.example";
        execute(
                "insert into account (id, email, language, theme, created_at, version)"
                        + " values (?, ?, 'da', 'system', now(6), 0)",
                account.value(),
                email);
        return of(account, email);
    }

    /** Somebody who has an account already, the demo's log-ins for example. */
    public static Visitor named(String email) {
        String account = Sql.strings("select id from account where email = '" + email + "'")
                .getFirst();
        return of(new AccountId(Long.parseLong(account)), email);
    }

    private static Visitor of(AccountId account, String email) {
        long session = Portal.bean(LogIn.class).openSession(account);
        String token = Portal.bean(TokenGenerator.class)
                .generateToken(
                        Authentication.build(account.toString(), List.of(), Map.of("sid", Id.text(session))), 3600)
                .orElseThrow();
        return new Visitor(account, email, token);
    }

    public Visitor asOperator() {
        execute("insert into installation_grant values (?, 'OPERATOR', now(6))", account.value());
        return this;
    }

    /** Calls the API with the visitor's token. */
    public HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) {
        return send(token, method, path, body, headers);
    }

    /** Calls the API without a token. */
    public static HttpResponse<String> anonymous(String method, String path, @Nullable String body, String... headers) {
        return send(null, method, path, body, headers);
    }

    private static HttpResponse<String> send(
            @Nullable String token, String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Portal.address().resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void execute(String sql, @Nullable Object... values) {
        try (Connection connection = Sql.asMigrating();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
