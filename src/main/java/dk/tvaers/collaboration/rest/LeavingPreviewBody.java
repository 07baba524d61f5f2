package dk.tvaers.collaboration.rest;

import dk.tvaers.collaboration.LeavingPreview;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kit.Texts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

@Serdeable
@Schema(name = "LeavingPreview")
record LeavingPreviewBody(
        MembershipBody membership,
        LocalDate lastDay,

        @Schema(description = "Held after the last day; must be handed on first")
        List<OfficeBody> offices,

        List<Consequence> consequences,

        @Schema(description = "Whether there are local projects to choose about")
        boolean choice) {

    @Serdeable
    @Schema(name = "LeavingConsequence")
    record Consequence(
            String code,
            long count,

            @Schema(description = "The sentence, in the language asked for")
            String text) {}

    static LeavingPreviewBody of(LeavingPreview preview, Texts texts) {
        return new LeavingPreviewBody(
                MembershipBody.of(preview.membership()),
                preview.lastDay(),
                preview.offices().stream().map(OfficeBody::of).toList(),
                preview.consequences().stream()
                        .map(consequence -> sentence(consequence, texts))
                        .toList(),
                preview.choice());
    }

    private static Consequence sentence(MemberLeaving.Consequence consequence, Texts texts) {
        return new Consequence(
                consequence.key(), consequence.count(), texts.get(consequence.key(), consequence.parameters()));
    }
}
