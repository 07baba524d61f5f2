package dk.tvaers.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dk.tvaers.kernel.Invalid;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passwords: the rule for choosing one, and Argon2id for keeping it (19 MiB, 2 passes: OWASP's recommendation). */
@Singleton
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    /** Each computation takes 19 MiB, so a flood of attempts must queue instead of filling the memory. */
    private final Semaphore room = new Semaphore(4, true);

    private final String ofNobody = hash("the password of no account");

    /** @throws Invalid when the password is too short, too long or the e-mail itself */
    void checkRule(String field, String password, String email) {
        new Invalid.Collector()
                .check(password.length() >= SHORTEST, field, "people.password.too-short", SHORTEST)
                .check(password.length() <= LONGEST, field, "people.password.too-long", LONGEST)
                .check(!password.strip().toLowerCase(Locale.ROOT).equals(email), field, "people.password.is-email")
                .throwIfAny();
    }

    String hash(String password) {
        return withRoom(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult());
    }

    /** Whether the password is the one; takes as long when there is no hash to compare with. */
    boolean matches(String password, @Nullable String hash) {
        String given = password.length() <= LONGEST ? password : password.substring(0, LONGEST);
        String kept = hash == null ? ofNobody : hash;
        boolean same = withRoom(() -> Password.check(given, kept).with(Argon2Function.getInstanceFromHash(kept)));
        return same && hash != null && password.length() <= LONGEST;
    }

    private <T> T withRoom(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
