package dk.tvaers.settings;

import dk.tvaers.collaboration.MunicipalityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who approves a loan for a municipality today.
 *
 * @param limit the one that holds today; null when none is agreed, and the director approves everything
 * @param next the one that is agreed for later; null without one
 * @param programmeLeaders who approve up to the limit, by name
 * @param directors who approve above it, by name
 */
public record ApproverItem(
        MunicipalityRef municipality,
        @Nullable LimitItem limit,
        @Nullable LimitItem next,
        List<String> programmeLeaders,
        List<String> directors) {}
