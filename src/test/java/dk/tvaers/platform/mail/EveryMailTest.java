package dk.tvaers.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.testkit.Portal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each kind of mail that any feature sends. */
@Tag("database")
class EveryMailTest {

    private static final Post POST = new Post();
    private static final PersonId FOREIGN = new Post().person("En anden", "anden@by.example");

    static List<MailKind> kinds() {
        return Portal.bean(MailKinds.class).all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWordedInBothLanguagesWithWhatItIsOfUseFor(MailKind kind) {
        for (String language : List.of("da", "en")) {
            Wording standard = Wordings.standard(kind, language);
            assertThat(standard.subject()).as(language).isNotBlank().doesNotContain(kind.textKey());
            assertThat(standard.text()).as(language).isNotBlank().doesNotContain(kind.textKey());
            assertThat(kind.required()).as(language).allSatisfy(needed -> assertThat(standard.text())
                    .contains("[" + needed + "]"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void reachesNobodyOfAnotherCollaboration(MailKind kind) {
        PersonId own = POST.person("Bo Bæk", POST.address("bo-" + kind.name()));
        Letter letter = Letter.of(kind, "alle-" + kind.name());
        for (String placeholder : kind.placeholders()) {
            letter = letter.with(placeholder, "x");
        }
        int before = POST.log().size();
        POST.send(letter, FOREIGN);
        assertThat(POST.log()).hasSize(before);
        POST.send(letter, own, FOREIGN);
        assertThat(POST.log()).hasSize(before + 1);
    }
}
