package dk.tvaers.people;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is with a log-in.
 *
 * @param email what the person logs in with; null without an account
 * @param elsewhere whether the account is used outside this collaboration too, so that only the operator sees to it
 */
@Serdeable
public record PersonLogIn(State state, @Nullable String email, boolean elsewhere) {

    public enum State {
        /** The person has no account. */
        NONE,
        /** The person has an account, and has chosen no password yet. */
        INVITED,
        /** The person can log in. */
        OPEN,
        /** The account is closed. */
        CLOSED
    }
}
