package dk.tvaers.exchange;

import dk.tvaers.access.Right;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda may be drafted from: a bean of the feature that has something for the next meeting. It asks its own service
 * for what the reader may see, so that every item opens.
 */
public interface AgendaSource {

    /** The key of the heading over its items. */
    String textKey();

    /** Its place among the others: lower comes first. */
    int order();

    /** Without it the reader is not told; what the reader may see with it, the source sees to. */
    Right right();

    /** What waits for the next meeting, the most pressing first. */
    List<Item> items();

    /**
     * Something for the agenda.
     *
     * @param title what it is
     * @param why why it is for the meeting, as somebody wrote it
     * @param since since when
     * @param path the path of its page within the collaboration
     * @param municipality whose it is; null when it is joint
     */
    record Item(
            Id record,
            String title,
            String why,
            LocalDate since,
            String path,
            @Nullable MunicipalityCode municipality) {}
}
