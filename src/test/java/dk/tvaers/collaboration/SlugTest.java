package dk.tvaers.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Vestegnen, vestegnen",
        "Vestegnens monopolbrud, vestegnens-monopolbrud",
        "Høje-Taastrup & Ærø på tværs!, hoeje-taastrup-aeroe-paa-tvaers",
        "'  Digit 2.0 ', digit-2-0"
    })
    void aNameSuggestsAReadableAddress(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Property
    void whatIsSuggestedCanBeUsedUnlessItIsTooShort(@ForAll @StringLength(max = 90) String name) {
        String slug = Slug.of(name);
        assertThat(slug.length() < 2 || Slug.isValid(slug)).as(slug).isTrue();
    }
}
