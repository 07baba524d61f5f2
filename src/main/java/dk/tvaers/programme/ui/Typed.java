package dk.tvaers.programme.ui;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.programme.LocalProjectData;
import dk.tvaers.programme.Participation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A local project's facts as they stand in the form, finished or not. */
@Serdeable
record Typed(
        @Nullable Participation participation,
        @Nullable LocalDate participationOn,
        @Nullable PersonId owner,
        @Nullable PersonId leader,
        @Nullable PersonId deputy,
        @Nullable String replacedSystem,
        @Nullable String supplier,
        @Nullable LocalDate noticeDeadline,
        @Nullable LocalDate terminatedOn,
        @Nullable String caseNumber) {

    static Typed of(LocalProjectData data) {
        return new Typed(
                data.participation(),
                data.participationOn(),
                data.owner(),
                data.leader(),
                data.deputy(),
                data.replacedSystem(),
                data.supplier(),
                data.noticeDeadline(),
                data.terminatedOn(),
                data.caseNumber());
    }

    /** @throws Invalid when what must be there is not */
    LocalProjectData data() {
        if (participation == null) {
            throw new Invalid("participation", "error.required");
        }
        if (participationOn == null) {
            throw new Invalid("participationOn", "error.required");
        }
        return new LocalProjectData(
                participation,
                participationOn,
                owner,
                leader,
                deputy,
                replacedSystem,
                supplier,
                noticeDeadline,
                terminatedOn,
                caseNumber);
    }

    /** What was typed, and in the fields that were not touched what somebody else has saved there since. */
    Typed onTopOf(Typed seen, Typed now) {
        return new Typed(
                pick(participation, seen.participation, now.participation),
                pick(participationOn, seen.participationOn, now.participationOn),
                pick(owner, seen.owner, now.owner),
                pick(leader, seen.leader, now.leader),
                pick(deputy, seen.deputy, now.deputy),
                pick(replacedSystem, seen.replacedSystem, now.replacedSystem),
                pick(supplier, seen.supplier, now.supplier),
                pick(noticeDeadline, seen.noticeDeadline, now.noticeDeadline),
                pick(terminatedOn, seen.terminatedOn, now.terminatedOn),
                pick(caseNumber, seen.caseNumber, now.caseNumber));
    }

    private static <T> @Nullable T pick(@Nullable T typed, @Nullable T seen, @Nullable T now) {
        return Objects.equals(typed, seen) ? now : typed;
    }
}
