package dk.tvaers.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;

/** Identifies a collaboration, which is the tenant. */
@Serdeable
@Schema(type = "string", pattern = "[0-9A-Z]{13}")
@TypeDef(type = DataType.LONG, converter = CollaborationId.Column.class)
public record CollaborationId(long value) implements Id {

    public static CollaborationId next() {
        return new CollaborationId(Id.next());
    }

    /** Reads the 13 characters; NotFound when they cannot be an id. */
    @JsonCreator
    public static CollaborationId of(String text) {
        return new CollaborationId(Id.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return Id.text(value);
    }

    @Singleton
    public static final class Column extends Id.Column<CollaborationId> {
        Column() {
            super(CollaborationId::new);
        }
    }
}
