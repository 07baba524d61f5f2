package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What has come into a round: read anew while it is open, and from what was kept once it is closed. */
@Singleton
final class RoundReading {

    private final RoundRows rounds;
    private final RoundLines lines;
    private final CurrentContext context;

    RoundReading(RoundRows rounds, RoundLines lines, CurrentContext context) {
        this.rounds = rounds;
        this.lines = lines;
        this.context = context;
    }

    /** The local projects in progress of today's members. */
    List<RoundLine> live(OpenRound round) {
        return rounds.listLive(context.collaborationId(), Now.today()).stream()
                .map(line -> line.in(round))
                .toList();
    }

    /** One of the municipalities; empty when nothing is asked of it. */
    Optional<MunicipalityRound> municipality(OpenRound round, MunicipalityCode code) {
        List<RoundLine> lines = rounds.listLive(context.collaborationId(), code, Now.today()).stream()
                .map(line -> line.in(round))
                .toList();
        return MunicipalityRound.of(lines, rounds.listReminded(context.collaborationId(), round.roundId())).stream()
                .findFirst();
    }

    List<MunicipalityRound> municipalities(OpenRound round) {
        return MunicipalityRound.of(live(round), rounds.listReminded(context.collaborationId(), round.roundId()));
    }

    List<MunicipalityRound> kept(RoundId id) {
        return MunicipalityRound.of(
                lines.list(context.collaborationId(), id), rounds.listReminded(context.collaborationId(), id));
    }
}
