package dk.tvaers.settings;

import dk.tvaers.kernel.Invalid;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What the authority that runs the installation states; each part may be left out.
 *
 * @param processor who processes the municipalities' personal data (DOMAIN section 7)
 * @param contact whom to ask
 * @param accessibility the address of the accessibility statement; without it that of the environment holds
 * @param privacyDa about personal data, in Danish
 * @param privacyEn the same in English; without it the Danish is shown
 */
public record InstallationData(
        @Nullable String processor,
        @Nullable String contact,
        @Nullable String contactEmail,
        @Nullable String accessibility,
        @Nullable String privacyDa,
        @Nullable String privacyEn) {

    static final int NAME_LENGTH = 120;
    static final int EMAIL_LENGTH = 254;
    static final int ADDRESS_LENGTH = 500;
    static final int TEXT_LENGTH = 10_000;

    public InstallationData {
        processor = blankToNull(processor);
        contact = blankToNull(contact);
        contactEmail = blankToNull(contactEmail);
        accessibility = blankToNull(accessibility);
        privacyDa = blankToNull(privacyDa);
        privacyEn = blankToNull(privacyEn);
    }

    /** Whether there is anything to read about personal data. */
    boolean hasPrivacy() {
        return processor != null || contact != null || contactEmail != null || privacyDa != null;
    }

    void validate() {
        Invalid.Collector problems = new Invalid.Collector();
        length("processor", processor, NAME_LENGTH, problems);
        length("contact", contact, NAME_LENGTH, problems);
        length("contactEmail", contactEmail, EMAIL_LENGTH, problems);
        length("accessibility", accessibility, ADDRESS_LENGTH, problems);
        length("privacyDa", privacyDa, TEXT_LENGTH, problems);
        length("privacyEn", privacyEn, TEXT_LENGTH, problems);
        problems.check(
                        contactEmail == null || contactEmail.matches("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+"),
                        "contactEmail",
                        "settings.reply-to.invalid")
                .check(
                        accessibility == null || isPage(accessibility),
                        "accessibility",
                        "settings.accessibility.invalid")
                .check(privacyEn == null || privacyDa != null, "privacyDa", "settings.privacy.danish-first")
                .throwIfAny();
    }

    private static void length(String field, @Nullable String text, int most, Invalid.Collector problems) {
        problems.check(text == null || text.length() <= most, field, "error.too-long", most);
    }

    private static boolean isPage(String address) {
        try {
            URI page = URI.create(address);
            return ("https".equals(page.getScheme()) || "http".equals(page.getScheme())) && page.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
