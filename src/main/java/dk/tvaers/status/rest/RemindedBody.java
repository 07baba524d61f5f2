package dk.tvaers.status.rest;

import dk.tvaers.status.Reminding;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Serdeable
@Schema(name = "Reminded")
record RemindedBody(
        @Schema(description = "The names of the municipalities that were reminded")
        List<String> municipalities,

        @Schema(description = "To how many programme leaders a mail was written; without a mail server it waits")
        int written,

        @Schema(description = "How many have said no to such mails")
        int unwanted,

        @Schema(description = "The names of those without a programme leader who has an e-mail")
        List<String> unreached) {

    static RemindedBody of(Reminding.Reminded reminded) {
        return new RemindedBody(
                reminded.municipalities(), reminded.written(), reminded.unwanted(), reminded.unreached());
    }
}
