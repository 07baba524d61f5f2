package dk.tvaers.kit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Invalid;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final List<String> KNOWN = List.of("navn", "link");

    @Property(tries = 300)
    void aValueIsPutInAsItIsWhateverStandsInIt(@ForAll @Chars({'$', '\\', '[', ']', '1', '\n', 'a'}) String value) {
        Wording filled = new Wording("s", "<[navn]>").filled(Map.of("navn", value, "link", "never"));
        assertThat(filled.text()).isEqualTo("<" + value + ">");
    }

    @Property(tries = 300)
    void noValueBreaksTheLineOfTheSubject(@ForAll @Chars({'\r', '\n', ' ', 'a'}) String value) {
        assertThat(new Wording("Til [navn]", "t").filled(Map.of("navn", value)).subject())
                .doesNotContain("\n")
                .doesNotContain("\r");
    }

    @Test
    void whatIsNoPlaceholderStaysAsItIs() {
        Wording wording = new Wording("[1] [Note] [ukendt]", "[] [link");
        assertThat(wording.filled(Map.of("link", "x"))).isEqualTo(wording);
    }

    @Test
    void anUnknownPlaceholderAndAMissingOneAreNamedBesideTheirField() {
        assertThatThrownBy(() -> new Wording("Til [adresse]", "uden").check(KNOWN, List.of("link")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(
                                new Invalid.Problem("subject", "mail.template.unknown", List.of("adresse")),
                                new Invalid.Problem("text", "mail.template.missing", List.of("link"))));
        new Wording("Til [navn]", "Her: [link]").check(KNOWN, List.of("link"));
    }

    @Test
    void subjectAndTextAreNeededAndMayNotBeEndless() {
        assertThatThrownBy(() -> new Wording(" ", "x".repeat(10_001)).check(KNOWN, List.of()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::reason)
                        .containsExactly("error.required", "error.too-long"));
    }
}
