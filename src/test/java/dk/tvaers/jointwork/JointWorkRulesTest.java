package dk.tvaers.jointwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What is said of joint tasks and visits. */
class JointWorkRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");

    /** Each of them, since the bounds are what matters. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void hoursAreAcceptedExactlyWhenTheyAreQuartersAboveNoneAndAtMostADayAndNight(
            @ForAll @IntRange(min = -300, max = 3000) int hundredths) {
        boolean right = hundredths > 0 && hundredths <= 2400 && hundredths % 25 == 0;
        assertThat(problems(visit(BigDecimal.valueOf(hundredths, 2), TODAY)).isEmpty())
                .isEqualTo(right);
    }

    @Example
    void hoursThatAreNoHoursAreRefusedByNameHoweverTheyAreWritten() {
        for (String odd : List.of("1E+99999999", "1E-99999999", "0.123456789012345678901234567890", "0.255")) {
            assertThat(problems(visit(new BigDecimal(odd), TODAY)))
                    .extracting(Invalid.Problem::field)
                    .containsExactly("hours");
        }
        assertThat(visit(new BigDecimal("1.5"), TODAY).hours()).isEqualTo("1.50");
        assertThat(visit(new BigDecimal("1E+1"), TODAY).hours()).isEqualTo("10.00");
    }

    @Example
    void aVisitToComeHasNoHoursYet() {
        assertThat(problems(visit(new BigDecimal("1"), TODAY.plusDays(1))))
                .extracting(Invalid.Problem::reason)
                .containsExactly("jointwork.hours.later");
        assertThat(problems(visit(null, TODAY.plusDays(1)))).isEmpty();
    }

    @Example
    void onlyATaskThatIsGivenUpHasAReasonAndItMust() {
        JointTaskProgress done = new JointTaskProgress(JointTaskState.DONE, "Fordi", " https://eksempel.example ");
        assertThat(done.reason()).isNull();
        assertThat(done.result()).isEqualTo("https://eksempel.example");
        done.check();
        assertThatThrownBy(new JointTaskProgress(JointTaskState.GIVEN_UP, " ", null)::check)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.problems().getFirst().field())
                        .isEqualTo("reason"));
    }

    private static SupportVisitData visit(@Nullable BigDecimal hours, LocalDate on) {
        return new SupportVisitData(GLOSTRUP, on, "Opstart", hours, null);
    }

    private static List<Invalid.Problem> problems(SupportVisitData visit) {
        return visit.problems(TODAY).found();
    }
}
