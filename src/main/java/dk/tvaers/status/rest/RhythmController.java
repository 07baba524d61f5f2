package dk.tvaers.status.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.status.round.RoundRhythms;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When report rounds come. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Report rounds")
class RhythmController {

    private static final int A_YEAR = 12;

    private final RoundRhythms rhythms;

    RhythmController(RoundRhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Get("/report-rhythm")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "When report rounds open, remind and close",
            description =
                    "The ETag is its version, 0 as long as nothing was chosen: then it is a proposal, and no round"
                            + " opens by itself.")
    HttpResponse<RhythmBody> rhythm(String slug) {
        return answer();
    }

    @Put("/report-rhythm")
    @Needs(Right.CONDUCT_ROUNDS)
    @Operation(
            summary = "Choose when report rounds open, remind and close",
            description = "An open round keeps its days. If-Match names the version that was read.")
    HttpResponse<RhythmBody> choose(
            String slug, @Body RhythmBody body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        rhythms.choose(body.rhythm(), Preconditions.version(ifMatch));
        return answer();
    }

    @Get("/report-rhythm/coming")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The days of the next twelve rounds",
            description =
                    "Each moved on to a working day; Danish holidays are none. Empty as long as nothing was chosen.")
    Page<ComingBody> coming(String slug) {
        return Page.whole(rhythms.coming(A_YEAR)).map(ComingBody::of);
    }

    @Get("/report-rhythm/skipped")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The single months that are skipped", description = "As 2016-07, past ones too.")
    List<String> skipped(String slug) {
        return rhythms.skipped().stream().map(YearMonth::toString).toList();
    }

    @Put("/report-rhythm/skipped/{month}")
    @Needs(Right.CONDUCT_ROUNDS)
    @Operation(summary = "Skip a month", description = "As 2016-07. 409 when it is over or has had its round.")
    List<String> skip(String slug, String month) {
        rhythms.skip(month(month));
        return skipped(slug);
    }

    @Delete("/report-rhythm/skipped/{month}")
    @Needs(Right.CONDUCT_ROUNDS)
    @Operation(summary = "Take a skipped month back in")
    List<String> unskip(String slug, String month) {
        rhythms.unskip(month(month));
        return skipped(slug);
    }

    private HttpResponse<RhythmBody> answer() {
        RoundRhythms.Choice choice = rhythms.get();
        return Preconditions.tagged(HttpResponse.ok(RhythmBody.of(choice.rhythm())), choice.version());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException none) {
            throw new NotFound();
        }
    }
}
