package dk.tvaers.platform.rest;

import dk.tvaers.kit.rest.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers every failure that Micronaut has no own handler for. */
@Singleton
@Produces(Problem.MEDIA_TYPE)
final class AnyFailure implements ExceptionHandler<Exception, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, Exception failure) {
        return Problems.of(request, failure);
    }
}
