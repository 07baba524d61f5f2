package dk.tvaers.exchange;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;

/** What a feature keeps of a municipality: told before it leaves the collaboration, settled when it has left. */
public interface MemberLeaving {

    /** Its place among the others: lower is told and settled first. */
    int order();

    /** What leaving means for it; empty when the municipality has nothing there. */
    List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay);

    /** Whether it must be chosen what becomes of the municipality's local projects. */
    default boolean asks(MunicipalityCode municipality) {
        return false;
    }

    /** Settles it in the caller's transaction, when the last day is over; nothing where there is nothing to settle. */
    default void settle(MunicipalityCode municipality, LocalDate lastDay, LocalProjects choice) {}

    /** What becomes of the leaver's local projects. */
    enum LocalProjects {
        /** Those in progress or not started are stopped on the last day. */
        STOP,
        /** They stay as they are, as history. */
        KEEP
    }

    /**
     * One sentence.
     *
     * @param key the key of its text
     * @param count what it counts, the text's first parameter
     * @param further the text's other parameters
     */
    record Consequence(String key, long count, List<Object> further) {

        public Consequence(String key, long count) {
            this(key, count, List.of());
        }

        public Object[] parameters() {
            Object[] all = new Object[further.size() + 1];
            all[0] = count;
            for (int i = 0; i < further.size(); i++) {
                all[i + 1] = further.get(i);
            }
            return all;
        }
    }
}
