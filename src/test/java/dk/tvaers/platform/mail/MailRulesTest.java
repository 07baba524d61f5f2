package dk.tvaers.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Now;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MailRulesTest {

    @Property(tries = 500)
    void theNextMorningIsHalfPastSixInCopenhagenAndWithinADay(
            @ForAll @LongRange(min = 1_400_000_000L, max = 2_000_000_000L) long second) {
        Instant now = Instant.ofEpochSecond(second);
        Instant morning = Outbox.nextMorning(now, EnumSet.allOf(DayOfWeek.class));
        assertThat(morning.atZone(Now.COPENHAGEN).toLocalTime()).isEqualTo(LocalTime.of(6, 30));
        assertThat(morning).isAfter(now);
        assertThat(Duration.between(now, morning)).isLessThanOrEqualTo(Duration.ofHours(25));
    }

    @Property(tries = 60)
    void thePauseNeverShrinksAndIsAtMostFourHours(@ForAll @IntRange(min = 1, max = 60) int attempts) {
        assertThat(SendingMail.pause(attempts + 1)).isGreaterThanOrEqualTo(SendingMail.pause(attempts));
        assertThat(SendingMail.pause(attempts)).isLessThanOrEqualTo(Duration.ofHours(4));
    }
}
