package dk.tvaers.people;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Secrets;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * Counts log-in attempts. An attempt is counted as failed before the password is looked at and taken back when it was
 * right, so that attempts made at the same moment cannot all slip through.
 */
@Singleton
class Attempts {

    private final LoginFailures failures;

    Attempts(LoginFailures failures) {
        this.failures = failures;
    }

    /** Counts an attempt, or gives the seconds to wait and counts nothing. */
    @Transactional
    public OptionalInt begin(String email, String address) {
        Instant now = Now.instant();
        // always the address first, so that two attempts never wait for each other
        LoginFailure byAddress = locked(Throttle.ADDRESS, address, now);
        LoginFailure byEmail = locked(Throttle.EMAIL, Secrets.sha256(email), now);
        int wait = Math.max(left(Throttle.ADDRESS, byAddress, now), left(Throttle.EMAIL, byEmail, now));
        if (wait > 0) {
            return OptionalInt.of(wait);
        }
        count(Throttle.ADDRESS, byAddress, now);
        count(Throttle.EMAIL, byEmail, now);
        return OptionalInt.empty();
    }

    /** The password was right. The address keeps its other failures, else one known password would hide them. */
    @Transactional
    public void succeeded(String email, String address) {
        failures.takeBack(Throttle.ADDRESS.kind(), address);
        failures.forget(Throttle.EMAIL.kind(), Secrets.sha256(email));
    }

    /** Forgets the failures of an e-mail whose owner proved otherwise to be the one. */
    @Transactional
    public void forgive(String email) {
        failures.forget(Throttle.EMAIL.kind(), Secrets.sha256(email));
    }

    /** Addresses and e-mails are not kept longer than they slow anything down. */
    @Transactional
    public void sweep() {
        failures.forgetOlder(Now.instant().minus(Throttle.FORGOTTEN_AFTER));
    }

    private LoginFailure locked(Throttle throttle, String subject, Instant now) {
        failures.touch(throttle.kind(), subject, now);
        return failures.lock(throttle.kind(), subject);
    }

    private static int left(Throttle throttle, LoginFailure failure, Instant now) {
        return throttle.secondsLeft(failure.failures(), failure.lastAt(), now);
    }

    private void count(Throttle throttle, LoginFailure failure, Instant now) {
        int before = throttle.forgotten(failure.lastAt(), now) ? 0 : failure.failures();
        failures.set(throttle.kind(), failure.subject(), before + 1, now);
    }
}
