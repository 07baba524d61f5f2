package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;
import java.util.Collection;
import java.util.Map;

/** What records are called, for features on lower floors than the one that owns them. */
public interface Names<I extends Id> {

    /** The short names of those of the records that the collaboration has. */
    Map<I, String> of(Collection<I> ids);
}
