package dk.tvaers.programme;

import dk.tvaers.kernel.PersonId;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody can be in a local project. */
enum Seat {
    OWNER,
    LEADER,
    DEPUTY;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the id of such a responsibility begins with. */
    String prefix() {
        return "local-project-" + word() + "/";
    }

    String textKey() {
        return "programme.responsible." + word();
    }

    static Seat of(String responsibility) {
        return Arrays.stream(values())
                .filter(seat -> responsibility.startsWith(seat.prefix()))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    PersonId holder(LocalProjectItem local) {
        return switch (this) {
            case OWNER -> local.ownerId();
            case LEADER -> local.leaderId();
            case DEPUTY -> local.deputyId();
        };
    }

    @Nullable
    PersonId holder(LocalProjectData local) {
        return switch (this) {
            case OWNER -> local.owner();
            case LEADER -> local.leader();
            case DEPUTY -> local.deputy();
        };
    }

    /** The facts when somebody else takes it over; a deputy who becomes the leader is the deputy no more. */
    LocalProjectData taken(LocalProjectData data, PersonId to) {
        PersonId leader = this == LEADER ? to : data.leader();
        PersonId deputy = this == DEPUTY ? to : data.deputy();
        return new LocalProjectData(
                data.participation(),
                data.participationOn(),
                this == OWNER ? to : data.owner(),
                leader,
                deputy != null && deputy.equals(leader) ? null : deputy,
                data.replacedSystem(),
                data.supplier(),
                data.noticeDeadline(),
                data.terminatedOn(),
                data.caseNumber());
    }
}
