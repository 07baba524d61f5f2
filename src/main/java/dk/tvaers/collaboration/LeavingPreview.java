package dk.tvaers.collaboration;

import dk.tvaers.exchange.MemberLeaving;
import java.time.LocalDate;
import java.util.List;

/**
 * What happens when a member leaves.
 *
 * @param lastDay the last day of the membership
 * @param offices the offices it holds after that day: somebody else must have them first
 * @param consequences what becomes of the rest, sentence by sentence
 * @param choice whether there are local projects to choose about; without any, either choice means the same
 */
public record LeavingPreview(
        MembershipItem membership,
        LocalDate lastDay,
        List<OfficeItem> offices,
        List<MemberLeaving.Consequence> consequences,
        boolean choice) {}
