package dk.tvaers.pack;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.status.round.RoundId;

/** Where reports are found within a collaboration. */
public final class PackPaths {

    public static final String REPORTS = "rapporter";
    public static final String PROGRAMME = REPORTS + "/program";
    public static final String MUNICIPALITY = REPORTS + "/kommune";
    public static final String ROUND = REPORTS + "/runde";

    /** The parameters of the addresses. */
    public static final String CODE = "kommune";

    public static final String OF_ROUND = "runde";

    private PackPaths() {}

    public static String ofMunicipality(MunicipalityCode code) {
        return MUNICIPALITY + "?" + CODE + "=" + code;
    }

    public static String ofRound(RoundId round) {
        return ROUND + "?" + OF_ROUND + "=" + round;
    }
}
