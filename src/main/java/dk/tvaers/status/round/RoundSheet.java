package dk.tvaers.status.round;

import java.time.LocalDate;
import java.util.List;

/**
 * A round with what has come in, municipality by municipality: as it stands now while it is open, and ever after as it stood
 * at the closing.
 *
 * @param reminders the days on which those are reminded that have not submitted; none once it is closed
 */
public record RoundSheet(RoundItem round, List<LocalDate> reminders, List<MunicipalityRound> municipalities) {

    public RoundSheet {
        reminders = List.copyOf(reminders);
        municipalities = List.copyOf(municipalities);
    }

    /** The municipalities that have the next word. */
    public List<MunicipalityRound> missing() {
        return municipalities.stream().filter(each -> each.state().isMissing()).toList();
    }
}
