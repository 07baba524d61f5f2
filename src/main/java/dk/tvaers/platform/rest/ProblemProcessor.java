package dk.tvaers.platform.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.rest.Problem;
import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes Micronaut's own refusals as problems too. */
@Singleton
@Primary
final class ProblemProcessor implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        MutableHttpResponse<Problem> answer = answer(context, base);
        base.getHeaders().forEach((name, values) -> values.stream()
                .filter(value -> !name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length"))
                .forEach(value -> answer.header(name, value)));
        return answer;
    }

    private static MutableHttpResponse<Problem> answer(ErrorContext context, MutableHttpResponse<?> base) {
        HttpRequest<?> request = context.getRequest();
        Throwable cause = context.getRootCause().orElse(null);
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof PortalException known) {
                return Problems.of(request, known);
            }
        }
        if (cause instanceof ConversionErrorException conversion) {
            return Problems.invalid(request, Unreadable.argument(conversion));
        }
        if (cause instanceof UnsatisfiedRouteException missing) {
            return Problems.invalid(request, new Invalid(missing.getArgument().getName(), "error.required"));
        }
        if (cause instanceof ContentLengthExceededException) {
            return Problems.answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.too-large", List.of());
        }
        return switch (base.status()) {
            case NOT_FOUND -> Problems.answer(request, HttpStatus.NOT_FOUND, "error.not-found", List.of());
            case UNAUTHORIZED ->
                Problems.answer(
                        request,
                        HttpStatus.UNAUTHORIZED,
                        request.getPath().equals("/api/login") ? "error.credentials" : "error.unauthorized",
                        List.of());
            case FORBIDDEN -> Problems.answer(request, HttpStatus.FORBIDDEN, "error.forbidden", List.of());
            case METHOD_NOT_ALLOWED ->
                Problems.answer(
                        request, HttpStatus.METHOD_NOT_ALLOWED, "error.method", List.of(request.getMethodName()));
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE ->
                Problems.answer(request, base.status(), "error.media-type", List.of());
            case REQUEST_ENTITY_TOO_LARGE ->
                Problems.answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.too-large", List.of());
            case BAD_REQUEST -> Problems.answer(request, HttpStatus.BAD_REQUEST, "error.json", List.of());
            default -> Problems.of(request, cause == null ? new IllegalStateException(base.reason()) : cause);
        };
    }
}
