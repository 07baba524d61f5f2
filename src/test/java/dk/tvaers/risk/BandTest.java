package dk.tvaers.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BandTest {

    @Property
    void theProductLiesWithinItsBandAndInNoOther(
            @ForAll @IntRange(min = 1, max = 5) int probability, @ForAll @IntRange(min = 1, max = 5) int consequence) {
        int product = probability * consequence;
        for (Band band : Band.values()) {
            assertThat(band.least() <= product && product <= band.most())
                    .isEqualTo(band == Band.of(probability, consequence));
        }
    }

    @Property
    void whatIsLikelierOrGraverNeverWeighsLess(
            @ForAll @IntRange(min = 1, max = 4) int less, @ForAll @IntRange(min = 1, max = 5) int other) {
        Band band = Band.of(less, other);
        assertThat(Band.of(less + 1, other)).isGreaterThanOrEqualTo(band);
        assertThat(Band.of(other, less)).isEqualTo(band);
        assertThat(Band.of(other, less + 1)).isGreaterThanOrEqualTo(band);
    }

    @Property
    void whatIsOffTheScaleHasNoBand(
            @ForAll @IntRange(min = -5, max = 0) int below, @ForAll @IntRange(min = 6, max = 9) int above) {
        assertThatThrownBy(() -> Band.of(below, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Band.of(3, above)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBandsCoverOneToTwentyFiveWithoutGaps() {
        assertThat(Band.LOW.least()).isEqualTo(1);
        assertThat(Band.MEDIUM.least()).isEqualTo(Band.LOW.most() + 1);
        assertThat(Band.HIGH.least()).isEqualTo(Band.MEDIUM.most() + 1);
        assertThat(Band.HIGH.most()).isEqualTo(25);
    }
}
