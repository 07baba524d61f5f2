package dk.tvaers.platform.security;

import dk.tvaers.access.LogIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthenticationFailureReason;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestAuthenticationProvider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Lets the API's log-in check a password. */
@Singleton
final class PasswordProvider<B> implements HttpRequestAuthenticationProvider<B> {

    private final LogIn logIn;

    PasswordProvider(LogIn logIn) {
        this.logIn = logIn;
    }

    @Override
    public AuthenticationResponse authenticate(
            @Nullable HttpRequest<B> request, AuthenticationRequest<String, String> attempt) {
        String address = request == null ? "" : request.getRemoteAddress().getHostString();
        return switch (logIn.check(attempt.getIdentity(), attempt.getSecret(), address)) {
            case LogIn.Outcome.Welcome welcome ->
                Tokens.response(welcome.account(), logIn.openSession(welcome.account()));
            case LogIn.Outcome.Refused ignored ->
                AuthenticationResponse.failure(AuthenticationFailureReason.CREDENTIALS_DO_NOT_MATCH);
            case LogIn.Outcome.Wait wait -> throw new TooManyAttempts(wait.seconds());
        };
    }
}
