package dk.tvaers.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.PersonItem;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddresseesTest {

    private final Addressees chosen = new Addressees();

    @Test
    void theChosenStandAsBlindCopiesEachAddressOnce() {
        chosen.chooseAll(List.of(person("a+b@x.example"), person("c&d@x.example"), person("a+b@x.example")));
        assertThat(chosen.link()).contains("mailto:?bcc=a%2Bb@x.example,c%26d@x.example");
    }

    @Test
    void whoHasNoEmailIsNamedAndNotWrittenTo() {
        chosen.choose(person(null), true);
        assertThat(chosen.link()).isEmpty();
        assertThat(chosen.withoutEmail()).containsExactly("Projektleder");
    }

    @Test
    void tooManyForAMailProgramGiveNoLink() {
        chosen.chooseAll(IntStream.range(0, 100)
                .mapToObj(i -> person("projektleder" + i + "@x.example"))
                .toList());
        assertThat(chosen.link()).isEmpty();
        assertThat(chosen.emails()).hasSize(100);
    }

    @Test
    void whoIsTakenOutIsNotWrittenTo() {
        PersonItem person = person("a@x.example");
        chosen.choose(person, true);
        chosen.choose(person, false);
        assertThat(chosen.count()).isZero();
    }

    private static PersonItem person(@Nullable String email) {
        return new PersonItem(PersonId.next(), "Projektleder", null, email, null, null, false, List.of());
    }
}
