package dk.tvaers.home.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.AgendaSource;
import dk.tvaers.home.Agenda;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/agenda-points")
@Tag(name = "Agenda")
class AgendaController {

    private final Agenda agenda;

    AgendaController(Agenda agenda) {
        this.agenda = agenda;
    }

    @Get
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "What the next meeting's agenda may be drafted from",
            description = "What waits for a meeting as far as the caller may see it, by kind, the most pressing first.")
    Page<PointBody> list(String slug) {
        return Page.whole(agenda.gather().stream()
                .flatMap(points -> points.items().stream().map(item -> PointBody.of(slug, points.textKey(), item)))
                .toList());
    }

    @Serdeable
    @Schema(name = "AgendaPoint")
    record PointBody(
            @Schema(example = "risk") String kind,
            @Schema(description = "The id of the record") String id,
            String title,
            String why,
            LocalDate since,

            @Schema(description = "Whose it is; null when it is joint") @Nullable
            String municipality,

            @Schema(description = "The address of its page in the portal")
            String address) {

        static PointBody of(String slug, String textKey, AgendaSource.Item item) {
            return new PointBody(
                    textKey.replaceFirst("\\..*", ""),
                    Id.text(item.record().value()),
                    item.title(),
                    item.why(),
                    item.since(),
                    item.municipality() == null ? null : item.municipality().value(),
                    "/s/" + slug + "/" + item.path());
        }
    }
}
