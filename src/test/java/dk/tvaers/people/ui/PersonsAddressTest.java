package dk.tvaers.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.people.PersonFilter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonsAddressTest {

    @Property
    void theAddressRestoresTheList(
            @ForAll @WithNull @Nullable Role role,
            @ForAll @WithNull @Nullable Boolean logIn,
            @ForAll @WithNull @AlphaChars @StringLength(min = 1, max = 9) @Nullable String text,
            @ForAll PersonFilter.Sort sort,
            @ForAll @IntRange(max = 999) int page) {
        PersonsAddress state =
                new PersonsAddress(new PersonFilter(new MunicipalityCode("161"), role, logIn, text, sort), page);
        assertThat(PersonsAddress.of(state.parameters())).isEqualTo(state);
    }

    @Test
    void whatCannotBeReadNarrowsNothing() {
        assertThat(PersonsAddress.of(QueryParameters.fromString("kommune=x&rolle=KONGE&sortering=op&side=-1")))
                .isEqualTo(new PersonsAddress(PersonFilter.ALL, 0));
    }

    @Test
    void theFirstPageOfEverybodyIsThePlainAddress() {
        assertThat(new PersonsAddress(PersonFilter.ALL, 0).parameters().getQueryString())
                .isEmpty();
    }
}
