package dk.tvaers.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;

/** Identifies a project as one municipality carries it out. */
@Serdeable
@Schema(type = "string", pattern = "[0-9A-Z]{13}")
@TypeDef(type = DataType.LONG, converter = LocalProjectId.Column.class)
public record LocalProjectId(long value) implements Id {

    public static LocalProjectId next() {
        return new LocalProjectId(Id.next());
    }

    /** Reads the 13 characters; NotFound when they cannot be an id. */
    @JsonCreator
    public static LocalProjectId of(String text) {
        return new LocalProjectId(Id.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return Id.text(value);
    }

    @Singleton
    public static final class Column extends Id.Column<LocalProjectId> {
        Column() {
            super(LocalProjectId::new);
        }
    }
}
