package dk.tvaers.access;

import dk.tvaers.kernel.AccountId;
import java.util.Optional;

/** Logging in and the sessions that follow from it; the people feature knows. A session proves the account and no more. */
public interface LogIn {

    /**
     * Checks a password. Failures are counted per e-mail and per address and slow the next attempts down.
     *
     * @param address the network address the attempt comes from
     */
    Outcome check(String email, String password, String address);

    /** Opens a session and gives its number. */
    long openSession(AccountId account);

    /** The account of a session that is open, of an account that is open. */
    Optional<AccountId> accountOf(long session);

    /** Ends a session; nothing happens when it has ended. */
    void endSession(long session);

    /** What a log-in led to. */
    sealed interface Outcome {
        record Welcome(AccountId account) implements Outcome {}

        /** One answer for an unknown e-mail, a wrong password and a closed account. */
        record Refused() implements Outcome {}

        /** Too many failures: nothing was checked. */
        record Wait(int seconds) implements Outcome {}
    }
}
