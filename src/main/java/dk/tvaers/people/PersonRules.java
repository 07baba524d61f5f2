package dk.tvaers.people;

import dk.tvaers.kernel.Invalid;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person's fields may hold. */
final class PersonRules {

    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_PHONE = 30;
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/-]+");

    private PersonRules() {}

    static Invalid.Collector check(String name, @Nullable String title, @Nullable String phone) {
        return new Invalid.Collector()
                .check(!name.isBlank(), "name", "error.required")
                .check(name.strip().length() <= LONGEST_TEXT, "name", "error.too-long", LONGEST_TEXT)
                .check(title == null || title.strip().length() <= LONGEST_TEXT, "title", "error.too-long", LONGEST_TEXT)
                .check(
                        phone == null || phone.strip().length() <= LONGEST_PHONE,
                        "phone",
                        "error.too-long",
                        LONGEST_PHONE)
                .check(
                        phone == null
                                || phone.isBlank()
                                || PHONE.matcher(phone.strip()).matches(),
                        "phone",
                        "people.phone.invalid");
    }

    /** A text without spaces around; null when nothing is left. */
    static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
