package dk.tvaers.platform.rest;

import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Statements;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Leads from {@code /was} to the accessibility statement, where Danish authorities' sites have it. */
@Hidden
@Controller("/was")
final class AccessibilityStatement {

    private final Statements statements;

    AccessibilityStatement(Statements statements) {
        this.statements = statements;
    }

    @Get
    @OpenTo(OpenTo.Whom.ANYBODY)
    HttpResponse<?> lead() {
        String address = statements.accessibility();
        if (address == null) {
            throw new NotFound();
        }
        return HttpResponse.redirect(URI.create(address));
    }
}
