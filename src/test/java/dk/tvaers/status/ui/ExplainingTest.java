package dk.tvaers.status.ui;

import static dk.tvaers.kernel.TrafficLight.GREEN;
import static dk.tvaers.kernel.TrafficLight.RED;
import static dk.tvaers.kernel.TrafficLight.YELLOW;
import static dk.tvaers.status.Dimension.ECONOMY;
import static dk.tvaers.status.Dimension.OVERALL;
import static dk.tvaers.status.Dimension.RESOURCES;
import static dk.tvaers.status.Dimension.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.ReportRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    private static final ColourChoice ECONOMY_YELLOW = new ColourChoice(GREEN, YELLOW, GREEN, GREEN, null);
    private static final ColourChoice TWO_YELLOW = new ColourChoice(GREEN, YELLOW, YELLOW, GREEN, null);

    @Test
    void aColourThatTurnsYellowGetsAPlaceToBeExplained() {
        assertThat(Explaining.cover(ECONOMY_YELLOW, List.of())).containsExactly(about(null, ECONOMY));
    }

    @Test
    void twoColoursThatTurnOneAfterTheOtherShareTheExplanationThatIsStillBlank() {
        List<Explanation> first = Explaining.cover(ECONOMY_YELLOW, List.of());
        assertThat(Explaining.cover(TWO_YELLOW, first)).containsExactly(about(null, ECONOMY, RESOURCES));
    }

    @Test
    void aColourThatTurnsDoesNotChangeAnExplanationThatIsWritten() {
        assertThat(Explaining.cover(TWO_YELLOW, List.of(about("Forsinket", ECONOMY))))
                .containsExactly(about("Forsinket", ECONOMY), about(null, RESOURCES));
    }

    @Test
    void oneExplanationTakesOverAColourFromAnother() {
        List<Explanation> typed = List.of(about("Forsinket", ECONOMY), about(null, RESOURCES));
        List<Explanation> one = Explaining.assign(TWO_YELLOW, typed, 0, List.of(ECONOMY, RESOURCES));
        assertThat(Explaining.relevant(TWO_YELLOW, one)).containsExactly(about("Forsinket", ECONOMY, RESOURCES));
    }

    @Test
    void aColourThatAnExplanationGivesUpGetsOneOfItsOwn() {
        List<Explanation> typed = List.of(about(null, ECONOMY, RESOURCES));
        assertThat(Explaining.assign(TWO_YELLOW, typed, 0, List.of(ECONOMY)))
                .containsExactly(about(null, ECONOMY), about(null, RESOURCES));
    }

    @Test
    void anExplanationKeepsAtLeastOneColour() {
        List<Explanation> typed = List.of(about("Forsinket", ECONOMY));
        assertThat(Explaining.assign(ECONOMY_YELLOW, typed, 0, List.of())).isEqualTo(typed);
    }

    @Test
    void whatAGreenColourNoLongerNeedsIsKeptAsideUntilItTurnsAgain() {
        List<Explanation> typed = List.of(about("Forsinket", ECONOMY));
        ColourChoice green = new ColourChoice(GREEN, GREEN, GREEN, GREEN, null);
        assertThat(Explaining.relevant(green, typed)).isEmpty();
        assertThat(Explaining.relevant(ECONOMY_YELLOW, Explaining.cover(green, typed)))
                .isEqualTo(typed);
    }

    @Test
    void overallIsExplainedByItselfOnlyWhenAllItsPartsAreGreen() {
        assertThat(Explaining.choices(new ColourChoice(GREEN, GREEN, GREEN, GREEN, YELLOW)))
                .containsExactly(OVERALL);
        assertThat(Explaining.choices(new ColourChoice(RED, GREEN, GREEN, GREEN, YELLOW)))
                .containsExactly(TIME);
    }

    @Property(tries = 300)
    void afterAnyRunOfClicksEachColourHasAPlaceToBeExplainedAndARefusedNumberMeansTheSameInWhatIsSavedAndShown(
            @ForAll @Size(max = 8) List<TrafficLight> lights, @ForAll @Size(max = 8) List<Dimension> clicked) {
        ColourChoice colours = ColourChoice.NONE;
        List<Explanation> typed = new ArrayList<>();
        for (int i = 0; i < Math.min(lights.size(), clicked.size()); i++) {
            colours = turned(colours, clicked.get(i), lights.get(i));
            typed = new ArrayList<>(Explaining.cover(colours, typed));
            if (i % 2 == 0 && !typed.isEmpty()) {
                typed.set(0, new Explanation(typed.getFirst().dimensions(), "x", null, null, null));
            }
            List<Dimension> choices = Explaining.choices(colours);
            if (!typed.isEmpty() && !choices.isEmpty()) {
                List<Dimension> chosen = choices.subList(0, 1 + i % choices.size());
                typed = new ArrayList<>(Explaining.assign(colours, typed, i % typed.size(), chosen));
            }
            ReportContent content =
                    new ReportContent(colours, null, null, null, null, Explaining.relevant(colours, typed));
            assertThat(ReportRules.unexplained(content)).isEmpty();
            List<Explanation> written = Explaining.written(colours, typed);
            assertThat(content.explanations().subList(0, written.size())).isEqualTo(written);
        }
    }

    private static ColourChoice turned(ColourChoice old, Dimension dimension, TrafficLight light) {
        EnumSet<Dimension> one = EnumSet.of(dimension);
        return new ColourChoice(
                one.contains(TIME) ? light : old.time(),
                one.contains(ECONOMY) ? light : old.economy(),
                one.contains(RESOURCES) ? light : old.resources(),
                one.contains(Dimension.TECHNOLOGY) ? light : old.technology(),
                one.contains(OVERALL) ? light : old.overall());
    }

    private static Explanation about(@Nullable String cause, Dimension... dimensions) {
        return new Explanation(List.of(dimensions), cause, null, null, null);
    }
}
