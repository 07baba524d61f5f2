package dk.tvaers.kit.rest;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a caller repeat a POST safely: with the same Idempotency-Key within 24 hours it is done once and answered alike. */
@Singleton
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 100;

    /** How long an answer is kept for sure; then the caller's next key removes it. */
    private static final Duration KEPT = Duration.ofHours(24);

    private final IdempotentAnswers answers;
    private final CurrentContext context;
    private final ObjectMapper json;

    Idempotency(IdempotentAnswers answers, CurrentContext context, ObjectMapper json) {
        this.answers = answers;
        this.context = context;
        this.json = json;
    }

    /**
     * Does the work in the transaction that keeps its answer; a failure keeps nothing, so that it can be tried again.
     *
     * @param key the caller's key, at most 100 characters, or null: then the work is simply done
     * @param request what was asked, path included: another request under the same key is refused
     * @throws Invalid when the key was used for another request
     */
    @Transactional
    public MutableHttpResponse<?> once(
            @Nullable String key, String path, @Nullable Object request, Supplier<MutableHttpResponse<?>> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new Invalid(HEADER, "error.too-long", LONGEST_KEY);
        }
        CollaborationId collaboration = context.collaborationId();
        PersonId person = context.person();
        String hash = hash(path + "\n" + text(request));
        forgetOld(collaboration, person, key);
        answers.take(collaboration, person, key, hash, Now.instant());
        IdempotentAnswer kept = answers.read(collaboration, person, key);
        if (!kept.requestHash().equals(hash)) {
            throw new Invalid(HEADER, "error.idempotency-key");
        }
        if (kept.status() != 0) {
            return again(kept);
        }
        MutableHttpResponse<?> response = work.get();
        answers.answer(
                collaboration,
                person,
                key,
                response.code(),
                response.body() == null ? null : text(response.body()),
                response.header(HttpHeaders.LOCATION));
        return response;
    }

    /** Before the key is taken, so that an old one of the same name is a new one again. */
    private void forgetOld(CollaborationId collaboration, PersonId person, String key) {
        List<String> old = answers.old(collaboration, person, key, Now.instant().minus(KEPT));
        if (!old.isEmpty()) {
            answers.forget(collaboration, person, old);
        }
    }

    private static MutableHttpResponse<?> again(IdempotentAnswer kept) {
        MutableHttpResponse<String> response = HttpResponse.status(kept.status(), "");
        if (kept.body() != null) {
            response.body(kept.body()).contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        return kept.location() == null ? response : response.header(HttpHeaders.LOCATION, kept.location());
    }

    private String text(@Nullable Object value) {
        try {
            return value == null ? "" : json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
