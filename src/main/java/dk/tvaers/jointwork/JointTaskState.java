package dk.tvaers.jointwork;

import java.util.EnumSet;
import java.util.Set;

/** How far a joint task is. */
public enum JointTaskState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    /** Nobody will do it; a reason says why. */
    GIVEN_UP;

    /** Of what is still to be done. */
    public static final Set<JointTaskState> OPEN = Set.copyOf(EnumSet.of(PLANNED, IN_PROGRESS));

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
