package dk.tvaers.loan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.tvaers.kernel.Id;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;

/** Identifies a message in a dispute. */
@Serdeable
@Schema(type = "string", pattern = "[0-9A-Z]{13}")
@TypeDef(type = DataType.LONG, converter = DisputeMessageId.Column.class)
public record DisputeMessageId(long value) implements Id {

    public static DisputeMessageId next() {
        return new DisputeMessageId(Id.next());
    }

    /** Reads the 13 characters; NotFound when they cannot be an id. */
    @JsonCreator
    public static DisputeMessageId of(String text) {
        return new DisputeMessageId(Id.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return Id.text(value);
    }

    @Singleton
    public static final class Column extends Id.Column<DisputeMessageId> {
        Column() {
            super(DisputeMessageId::new);
        }
    }
}
