package dk.tvaers.people;

import dk.tvaers.kernel.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as they are compared and kept: without spaces around, in small letters. */
final class Emails {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private Emails() {}

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static boolean valid(String email) {
        return email.length() <= LONGEST && FORM.matcher(email).matches();
    }

    /** @throws Invalid when it cannot be an e-mail address */
    static String checked(String field, String email) {
        String normal = normal(email);
        if (!valid(normal)) {
            throw new Invalid(field, "people.email.invalid");
        }
        return normal;
    }
}
