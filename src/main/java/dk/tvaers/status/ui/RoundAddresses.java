package dk.tvaers.status.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.Rounds;

/** Where in the open collaboration report rounds are found. */
record RoundAddresses(CollaborationRef collaboration) {

    static final String ROUNDS = Rounds.PATH;
    static final String RHYTHM = Rounds.PATH + "/rytme";
    static final String OPEN = Rounds.PATH + "/aabn";
    static final String TREND = Rounds.PATH + "/udvikling";
    static final String ROUND = Rounds.PATH + "/:reportRound";
    static final String MOVE = ROUND + "/sidste-dag";
    static final String RETURN = ROUND + "/retur/:statusReport";

    String rounds() {
        return Places.address(collaboration, ROUNDS);
    }

    String rhythm() {
        return Places.address(collaboration, RHYTHM);
    }

    String open() {
        return Places.address(collaboration, OPEN);
    }

    String trend() {
        return Places.address(collaboration, TREND);
    }

    String round(RoundId id) {
        return rounds() + "/" + id;
    }

    String move(RoundId id) {
        return round(id) + "/sidste-dag";
    }

    String giveBack(RoundId id, ReportId report) {
        return round(id) + "/retur/" + report;
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static RoundId round(BeforeEnterEvent event) {
        return RoundId.of(event.getRouteParameters().get("reportRound").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static ReportId report(BeforeEnterEvent event) {
        return ReportId.of(event.getRouteParameters().get("statusReport").orElse(""));
    }
}
