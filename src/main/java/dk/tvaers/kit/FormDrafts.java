package dk.tvaers.kit;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Keeps what somebody is typing in a form, so that a closed page or a new instance of the portal loses nothing. */
@Singleton
public class FormDrafts {

    private final FormDraftRows rows;
    private final CurrentContext context;
    private final ObjectMapper json;

    FormDrafts(FormDraftRows rows, CurrentContext context, ObjectMapper json) {
        this.rows = rows;
        this.context = context;
        this.json = json;
    }

    /**
     * What the reader typed and never saved; empty too when a newer portal no longer understands it.
     *
     * @param form names the form and its record, e.g. {@code local-project/0HZ…}
     */
    @Transactional
    public <T> Optional<T> find(String form, Class<T> type) {
        return rows.content(context.collaborationId(), context.person(), form).flatMap(content -> {
            try {
                return Optional.ofNullable(json.readValue(content, type));
            } catch (IOException outdated) {
                return Optional.empty();
            }
        });
    }

    @Transactional
    public void keep(String form, Object content) {
        try {
            rows.keep(
                    context.collaborationId(), context.person(), form, json.writeValueAsString(content), Now.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public void drop(String form) {
        rows.drop(context.collaborationId(), context.person(), form);
    }
}
