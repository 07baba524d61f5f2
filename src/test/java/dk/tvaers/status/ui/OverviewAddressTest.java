package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.ui.OverviewFilters.Only;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverviewAddressTest {

    @Property
    void aSentLinkRestoresEveryFilter(@ForAll("filters") OverviewFilters filters) {
        String sent = OverviewAddress.of(filters).getQueryString();
        assertThat(OverviewAddress.read(QueryParameters.fromString(sent))).isEqualTo(filters);
    }

    @Property
    void anAddressFullOfNonsenseStillOpens(@ForAll String name, @ForAll String value) {
        for (String known : Set.of("vis", "kun", "program", "liste", "valg", name)) {
            assertThat(OverviewAddress.read(QueryParameters.of(known, value))).isNotNull();
        }
    }

    @Example
    void withoutAChoiceTheAddressIsBare() {
        assertThat(OverviewAddress.of(OverviewFilters.NONE).getQueryString()).isEmpty();
    }

    @Example
    void theAddressReadsAsDanish() {
        OverviewFilters filters =
                OverviewFilters.NONE.show(Dimension.ECONOMY).toggle(Only.RED).toggle(Only.SILENT);
        assertThat(OverviewAddress.of(filters).getQueryString()).isEqualTo("vis=oekonomi&kun=roede&kun=tavse");
    }

    @Example
    void whatNobodyCanHaveChosenIsNotRead() {
        QueryParameters odd = QueryParameters.fromString("vis=humør&kun=blaa&program=x&liste=nogle&valg=javascript:1");
        assertThat(OverviewAddress.read(odd)).isEqualTo(OverviewFilters.NONE);
    }

    @Example
    void aChipPressedTwiceChangesNothing() {
        assertThat(OverviewFilters.NONE.toggle(Only.OVERDUE).toggle(Only.OVERDUE))
                .isEqualTo(OverviewFilters.NONE);
    }

    @Example
    void resettingKeepsTheShownDimension() {
        OverviewFilters filters =
                OverviewFilters.NONE.show(Dimension.TIME).toggle(Only.RED).of(ProgrammeId.next());
        assertThat(filters.reset()).isEqualTo(OverviewFilters.NONE.show(Dimension.TIME));
        assertThat(filters.narrows()).isTrue();
        assertThat(filters.reset().narrows()).isFalse();
    }

    @Provide
    Arbitrary<OverviewFilters> filters() {
        return Combinators.combine(
                        Arbitraries.of(Dimension.class),
                        Arbitraries.of(Only.class).set(),
                        Arbitraries.longs().map(ProgrammeId::new).injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of("row:169", "col:0HZ8K2M4N6P8R").injectNull(0.5))
                .as(OverviewFilters::new);
    }
}
