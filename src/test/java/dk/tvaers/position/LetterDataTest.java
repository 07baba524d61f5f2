package dk.tvaers.position;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Invalid;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;

/** Letters, wordings and closings with days in any order. */
class LetterDataTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 4, 1);

    @Property
    void whatIsHeldIsAgreedThenSentThenAnsweredAndNothingIsToCome(
            @ForAll LetterDirection direction,
            @ForAll @IntRange(min = -5, max = 5) int on,
            @ForAll @IntRange(min = -5, max = 0) int agreed,
            @ForAll @WithNull(0.3) @Nullable @IntRange(min = -5, max = 0) Integer sent) {
        LetterData data = new LetterData(direction, "KOMBIT", TODAY.plusDays(on), "Indhold");
        boolean inOrder = on <= 0 && (direction == LetterDirection.SENT ? on >= agreed : sent != null && on >= sent);
        assertThat(refused(
                        () -> data.validate(TODAY, TODAY.plusDays(agreed), sent == null ? null : TODAY.plusDays(sent))))
                .isEqualTo(inOrder ? Set.of() : Set.of("on"));
    }

    @Property
    void aWordingIsAgreedNoEarlierThanTheOneItSupersedesAndNotInTheFuture(
            @ForAll @IntRange(min = -5, max = 5) int on,
            @ForAll @WithNull(0.3) @Nullable @IntRange(min = -5, max = 0) Integer before) {
        WordingData data = new WordingData("Vi vil", TODAY.plusDays(on));
        boolean inOrder = on <= 0 && (before == null || on >= before);
        assertThat(refused(() -> data.validate(TODAY, before == null ? null : TODAY.plusDays(before))))
                .isEqualTo(inOrder ? Set.of() : Set.of("agreedOn"));
    }

    @Property
    void aQuestionIsClosedNoEarlierThanRaisedAndWhatWasNeverSentIsOnlyWithdrawn(
            @ForAll PositionResult result,
            @ForAll @IntRange(min = -5, max = 5) int on,
            @ForAll @IntRange(min = -5, max = 0) int raised,
            @ForAll boolean sent) {
        ClosingData data = new ClosingData(result, "Det kom der ud af det", TODAY.plusDays(on));
        Set<String> refused = refused(() -> data.validate(TODAY, TODAY.plusDays(raised), sent));
        assertThat(refused.contains("on")).isEqualTo(on > 0 || on < raised);
        assertThat(refused.contains("result")).isEqualTo(!sent && result != PositionResult.WITHDRAWN);
    }

    private static Set<String> refused(Runnable validation) {
        try {
            validation.run();
            return Set.of();
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).collect(Collectors.toSet());
        }
    }
}
