package dk.tvaers.ambition;

import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The approved answers of a survey beside each other, with what is decided.
 *
 * @param municipalities those that are asked, by code
 * @param rows one for each project, in the programme's order
 */
public record HeatMap(AmbitionSurveyItem survey, List<MunicipalityAmbition> municipalities, List<Row> rows) {

    public HeatMap {
        municipalities = List.copyOf(municipalities);
        rows = List.copyOf(rows);
    }

    /**
     * A project.
     *
     * @param asked the municipalities that are asked about it
     * @param levels what those whose answer is approved have answered
     * @param joint the joint level that holds, or held when the survey was closed; null when nothing was decided
     */
    public record Row(
            AskedProject project,
            Set<MunicipalityCode> asked,
            Map<MunicipalityCode, AmbitionChoice> levels,
            @Nullable AmbitionDecision joint) {

        public Row {
            asked = Set.copyOf(asked);
            levels = Map.copyOf(levels);
        }

        public Optional<Spread> spread() {
            return Spread.of(levels.values().stream()
                    .map(AmbitionChoice::level)
                    .filter(Objects::nonNull)
                    .toList());
        }

        /** How far apart the municipalities are; null while none has an approved answer. */
        public @Nullable Integer difference() {
            return spread().map(Spread::steps).orElse(null);
        }

        /** How many levels a municipality is above the joint one; null when either is not known. */
        public @Nullable Integer aboveJoint(MunicipalityCode code) {
            AmbitionChoice choice = levels.get(code);
            AmbitionLevel level = choice == null ? null : choice.level();
            return level == null || joint == null ? null : level.stepsAbove(joint.level());
        }
    }
}
