package dk.tvaers.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class SpreadTest {

    @Property
    void everyLevelLiesBetweenTheLowestAndTheHighestWhichAreAmongThem(@ForAll @NotEmpty List<AmbitionLevel> levels) {
        Spread spread = Spread.of(levels).orElseThrow();
        assertThat(levels).contains(spread.lowest(), spread.highest());
        assertThat(levels).allSatisfy(level -> assertThat(level).isBetween(spread.lowest(), spread.highest()));
        assertThat(spread.steps()).isBetween(0, 3);
        assertThat(spread.steps() == 0).isEqualTo(levels.stream().distinct().count() == 1);
    }

    @Property
    void noLevelsHaveNoSpread() {
        assertThat(Spread.of(List.of())).isEmpty();
    }
}
