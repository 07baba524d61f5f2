package dk.tvaers.economy.overview;

import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;

/** A part of the economy that municipalities approve; each gives a bean, and the director's screen asks them all. */
public interface AwaitingSource {

    /** What waits for the approval of a municipality, the longest waiting first. */
    List<Awaiting> awaiting(MunicipalityCode municipality);
}
