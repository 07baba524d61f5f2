package dk.tvaers.platform.rest;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.FileStoreDown;
import dk.tvaers.kit.rest.Preconditions.PreconditionMissing;
import dk.tvaers.kit.rest.Preconditions.PreconditionStale;
import dk.tvaers.kit.rest.Problem;
import dk.tvaers.platform.Failures;
import dk.tvaers.platform.security.TooManyAttempts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what failed into a problem in the reader's language. */
final class Problems {

    private static final MediaType MEDIA_TYPE = MediaType.of(Problem.MEDIA_TYPE);

    private Problems() {}

    static MutableHttpResponse<Problem> of(HttpRequest<?> request, Throwable failure) {
        Throwable cause = Failures.root(failure);
        return switch (cause) {
            case Invalid invalid -> invalid(request, invalid);
            case PortalException known ->
                answer(request, status(request, known), key(request, known), known.parameters());
            case PreconditionMissing ignored ->
                answer(request, HttpStatus.PRECONDITION_REQUIRED, "error.if-match-missing", List.of());
            case PreconditionStale ignored ->
                answer(request, HttpStatus.PRECONDITION_FAILED, "error.if-match-stale", List.of());
            case TooManyAttempts many ->
                answer(request, HttpStatus.TOO_MANY_REQUESTS, "error.too-many-attempts", List.of(many.seconds()))
                        .header(HttpHeaders.RETRY_AFTER, Integer.toString(many.seconds()));
            case FileStoreDown ignored -> unavailable(request, "error.files-down");
            default ->
                Failures.isDatabaseDown(cause)
                        ? unavailable(request, "error.database-down")
                        : answer(
                                request,
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                "error.unexpected",
                                List.of(Failures.note(failure)));
        };
    }

    private static MutableHttpResponse<Problem> unavailable(HttpRequest<?> request, String key) {
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, key, List.of()).header(HttpHeaders.RETRY_AFTER, "5");
    }

    static MutableHttpResponse<Problem> answer(
            HttpRequest<?> request, HttpStatus status, String key, List<Object> parameters) {
        return answer(
                new Problem(type(key), texts(request).get(key, parameters.toArray()), status.getCode(), null, null));
    }

    static MutableHttpResponse<Problem> invalid(HttpRequest<?> request, Invalid invalid) {
        Texts texts = texts(request);
        return answer(new Problem(
                type(invalid.key()),
                texts.get(invalid),
                HttpStatus.UNPROCESSABLE_ENTITY.getCode(),
                null,
                invalid.problems().stream()
                        .map(problem -> new Problem.Field(
                                problem.field(),
                                problem.reason(),
                                texts.get(problem.reason(), problem.parameters().toArray())))
                        .toList()));
    }

    private static MutableHttpResponse<Problem> answer(Problem problem) {
        return HttpResponse.<Problem>status(problem.status(), "").body(problem).contentType(MEDIA_TYPE);
    }

    private static HttpStatus status(HttpRequest<?> request, PortalException known) {
        return switch (known) {
            case NotFound ignored -> HttpStatus.NOT_FOUND;
            case Forbidden ignored -> HttpStatus.FORBIDDEN;
            case Conflict ignored -> isConditional(request) ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT;
            case RuleBroken ignored -> HttpStatus.CONFLICT;
            case Invalid ignored -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    private static String key(HttpRequest<?> request, PortalException known) {
        return known instanceof Conflict && isConditional(request) ? "error.if-match-stale" : known.key();
    }

    private static boolean isConditional(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.IF_MATCH);
    }

    private static String type(String key) {
        return "urn:tvaers:problem:" + key;
    }

    /** Danish, unless the reader asks for English before it. */
    static Texts texts(@Nullable HttpRequest<?> request) {
        return Texts.accepting(request == null ? null : request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
