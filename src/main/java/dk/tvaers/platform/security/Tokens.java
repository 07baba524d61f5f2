package dk.tvaers.platform.security;

import dk.tvaers.access.LogIn;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Id;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.token.generator.TokenGenerator;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Signed tokens that prove an account and a session, and nothing else: roles are read from the database. */
@Singleton
public final class Tokens {

    static final Duration LIFE = Duration.ofHours(1);
    private static final String SESSION = "sid";

    private final TokenGenerator generator;
    private final List<TokenValidator<HttpRequest<?>>> validators;
    private final LogIn logIn;

    Tokens(TokenGenerator generator, List<TokenValidator<HttpRequest<?>>> validators, LogIn logIn) {
        this.generator = generator;
        this.validators = validators;
        this.logIn = logIn;
    }

    static AuthenticationResponse response(AccountId account, long session) {
        return AuthenticationResponse.success(account.toString(), List.of(), Map.of(SESSION, Id.text(session)));
    }

    String issue(AccountId account, long session) {
        return generator
                .generateToken(
                        Authentication.build(account.toString(), List.of(), Map.of(SESSION, Id.text(session))),
                        (int) LIFE.toSeconds())
                .orElseThrow();
    }

    /** What a token proves: empty when its signature or date is wrong. Says nothing about the session. */
    Optional<Proof> read(String token) {
        return Optional.ofNullable(Flux.fromIterable(validators)
                        .concatMap(validator -> Mono.from(validator.validateToken(token, null)))
                        .next()
                        .block())
                .map(Tokens::proof);
    }

    /** The account behind an authentication, when its session is still open. */
    public Optional<AccountId> account(Authentication authentication) {
        return account(proof(authentication));
    }

    Optional<AccountId> account(Proof proof) {
        return logIn.accountOf(proof.session()).filter(proof.account()::equals);
    }

    private static Proof proof(Authentication authentication) {
        Object issued = authentication.getAttributes().get("iat");
        return new Proof(
                AccountId.of(authentication.getName()),
                Id.parse(String.valueOf(authentication.getAttributes().get(SESSION))),
                issued instanceof Date date ? date.toInstant() : Instant.EPOCH);
    }

    record Proof(AccountId account, long session, Instant issued) {

        boolean isHalfOver(Instant now) {
            return issued.plus(LIFE.dividedBy(2)).isBefore(now);
        }
    }
}
