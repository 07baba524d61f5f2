package dk.tvaers.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.TrafficLight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class ReportRulesTest {

    private static final PersonId OWNER = PersonId.next();
    private static final LocalDate DUE = LocalDate.of(2015, 6, 12);

    @Property
    void everyColourThatIsNotGreenDemandsAnExplanation(
            @ForAll @Size(4) List<TrafficLight> lights, @ForAll Set<Dimension> covered) {
        Colours colours = Colours.of(lights.get(0), lights.get(1), lights.get(2), lights.get(3));
        List<Dimension> expected = Dimension.PARTS.stream()
                .filter(part -> colours.of(part) != TrafficLight.GREEN && !covered.contains(part))
                .toList();

        assertThat(ReportRules.unexplained(Scene.content(colours, 10, explains(covered))))
                .isEqualTo(expected);
    }

    @Property
    void oneExplanationMayCoverAllColours(@ForAll @Size(5) List<TrafficLight> lights) {
        Colours colours = new Colours(lights.get(0), lights.get(1), lights.get(2), lights.get(3), lights.get(4));

        assertThat(ReportRules.missing(Scene.content(colours, 10, explains(Set.of(Dimension.values())))))
                .isEmpty();
    }

    @Property
    void anOverallColourWorseThanGreenAloneDemandsItsOwnExplanation(@ForAll TrafficLight overall) {
        Colours colours =
                new Colours(TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN, overall);

        assertThat(ReportRules.unexplained(Scene.content(colours, 10, explains(Set.of(Dimension.TIME)))))
                .isEqualTo(overall == TrafficLight.GREEN ? List.of() : List.of(Dimension.OVERALL));
        assertThat(ReportRules.unexplained(Scene.content(colours, 10, explains(Set.of(Dimension.OVERALL)))))
                .isEmpty();
    }

    @Example
    void anOverallColourIsCoveredByTheExplanationOfAPartThatIsNotGreen() {
        Colours colours = new Colours(
                TrafficLight.YELLOW, TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.GREEN, TrafficLight.RED);

        assertThat(ReportRules.unexplained(Scene.content(colours, 10, explains(Set.of(Dimension.TIME)))))
                .isEmpty();
    }

    @Example
    void anExplanationNeedsColoursCauseActionOwnerAndDate() {
        Explanation empty = new Explanation(List.of(), " ", null, null, null);

        assertThat(fields(ReportRules.missing(Scene.content(Colours.GREEN, 10, empty))))
                .containsExactly(
                        "explanations[0].dimensions",
                        "explanations[0].cause",
                        "explanations[0].action",
                        "explanations[0].owner",
                        "explanations[0].due");
    }

    @Example
    void aReportNeedsFourColoursAndAPercentWhileOverallHasADefault() {
        assertThat(fields(ReportRules.missing(ReportContent.EMPTY)))
                .containsExactly(
                        "colours.time", "colours.economy", "colours.resources", "colours.technology", "percent");
    }

    @Property
    void percentIsFrom0To100(@ForAll @IntRange(min = -1000, max = 1000) int percent) {
        assertThat(fields(ReportRules.impossible(Scene.green(percent), person -> true)))
                .isEqualTo(percent >= 0 && percent <= 100 ? List.of() : List.of("percent"));
    }

    @Property
    void textsHaveALongestLength(@ForAll @IntRange(min = 195, max = 205) int milestone) {
        ReportContent content = new ReportContent(ColourChoice.NONE, 1, "å".repeat(milestone), null, null, List.of());

        assertThat(fields(ReportRules.impossible(content, person -> true)))
                .isEqualTo(milestone <= 200 ? List.of() : List.of("nextMilestone"));
    }

    @Example
    void overlongCommentCauseAndActionAreNamed() {
        Explanation wordy = new Explanation(List.of(Dimension.TIME), "x".repeat(1001), "x".repeat(1001), OWNER, DUE);
        ReportContent content = new ReportContent(
                ColourChoice.NONE, 1, null, null, "x".repeat(2001), List.of(explains(Set.of()), wordy));

        assertThat(fields(ReportRules.impossible(content, person -> true)))
                .containsExactly("comment", "explanations[1].cause", "explanations[1].action");
    }

    @Example
    void theOwnerOfAnExplanationIsAPersonOfTheMunicipality() {
        ReportContent content = Scene.content(Colours.GREEN, 1, explains(Set.of(Dimension.TIME)));

        assertThat(fields(ReportRules.impossible(content, OWNER::equals))).isEmpty();
        assertThat(fields(ReportRules.impossible(content, person -> false))).containsExactly("explanations[0].owner");
    }

    @Example
    void aDateThatHasPassedIsAllowed() {
        assertThat(ReportRules.missing(Scene.content(
                        Scene.with(Dimension.TIME, TrafficLight.RED), 1, explains(Set.of(Dimension.TIME)))))
                .isEmpty();
    }

    @Property
    void overallDefaultsToTheWorst(@ForAll @Size(4) List<TrafficLight> lights, @ForAll boolean given) {
        @Nullable TrafficLight overall = given ? TrafficLight.GREEN : null;
        ColourChoice choice = new ColourChoice(lights.get(0), lights.get(1), lights.get(2), lights.get(3), overall);

        assertThat(choice.withDefaultOverall().overall())
                .isEqualTo(given ? TrafficLight.GREEN : TrafficLight.worst(lights));
    }

    @Property
    void explanationsKeepTheOrderOfTheDimensionsAndNameEachOnce(@ForAll List<Dimension> dimensions) {
        List<Dimension> kept = new Explanation(dimensions, null, null, null, null).dimensions();

        assertThat(kept).isSorted().doesNotHaveDuplicates().hasSameElementsAs(dimensions);
        if (!kept.isEmpty()) {
            assertThat(ExplanationLine.stored(kept)).hasSizeLessThanOrEqualTo(60);
        }
    }

    private static Explanation explains(Set<Dimension> dimensions) {
        return new Explanation(new ArrayList<>(dimensions), "Årsag", "Handling", OWNER, DUE);
    }

    private static List<String> fields(List<Invalid.Problem> problems) {
        return problems.stream().map(Invalid.Problem::field).toList();
    }

    @Example
    void everyProblemIsReportedAtOnce() {
        ReportContent content = new ReportContent(
                new ColourChoice(TrafficLight.RED, null, TrafficLight.GREEN, TrafficLight.GREEN, null),
                101,
                null,
                null,
                null,
                Arrays.asList(new Explanation(List.of(Dimension.ECONOMY), null, "x", OWNER, DUE)));

        assertThat(fields(ReportRules.missing(content)))
                .containsExactly("colours.economy", "explanations[0].cause", "colours.time");
    }
}
