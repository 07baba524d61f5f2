package dk.tvaers.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ColourTest {

    private static final Path TOKENS = Path.of("src/main/resources/META-INF/resources/theme/tokens.css");

    @Property(tries = 300)
    void contrastIsTheSameBothWaysAndFromOneToTwentyOne(
            @ForAll @IntRange(max = 0xffffff) int one, @ForAll @IntRange(max = 0xffffff) int other) {
        Colour first = Colour.of("#%06x".formatted(one));
        Colour second = Colour.of("#%06x".formatted(other));
        assertThat(first.contrast(second)).isEqualTo(second.contrast(first)).isBetween(1.0, 21.01);
        assertThat(first.contrast(first)).isEqualTo(1);
        assertThat(first).hasToString("#%06x".formatted(one));
    }

    @Property(tries = 300)
    void whatCanBeReadInOneThemeCannotInTheOther(@ForAll @IntRange(max = 0xffffff) int any) {
        Colour colour = Colour.of("#%06x".formatted(any));
        assertThat(Theme.LIGHT.weakest(colour) >= Theme.ENOUGH && Theme.DARK.weakest(colour) >= Theme.ENOUGH)
                .isFalse();
    }

    @Example
    void contrastIsReckonedAsInTheGuidelines() {
        assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isEqualTo(21, within(0.01));
        assertThat(Colour.of("#767676").contrast(Colour.of("#ffffff"))).isEqualTo(4.54, within(0.01));
    }

    @Example
    void thePortalsOwnColoursAndGroundsAreThoseOfTheStyleSheet() throws IOException {
        String[] primary = pair("primary", "var\\(--accent-light, (#\\w+)\\), var\\(--accent-dark, (#\\w+)\\)");
        assertThat(Theme.LIGHT.weakest(Colour.of(primary[0]))).isGreaterThanOrEqualTo(Theme.ENOUGH);
        assertThat(Theme.DARK.weakest(Colour.of(primary[1]))).isGreaterThanOrEqualTo(Theme.ENOUGH);
        for (String ground : new String[] {"paper", "surface", "on-primary"}) {
            String[] colours = pair(ground, "(#\\w+), (#\\w+)");
            // against its own ground a colour has no contrast at all
            assertThat(Theme.LIGHT.weakest(Colour.of(colours[0]))).as(ground).isEqualTo(1);
            assertThat(Theme.DARK.weakest(Colour.of(colours[1]))).as(ground).isEqualTo(1);
        }
    }

    private static String[] pair(String name, String values) throws IOException {
        Matcher found = Pattern.compile("--" + name + ": light-dark\\(" + values + "\\);")
                .matcher(Files.readString(TOKENS));
        assertThat(found.find()).as(name).isTrue();
        return new String[] {found.group(1).replaceFirst("^#fff$", "#ffffff"), found.group(2)};
    }
}
