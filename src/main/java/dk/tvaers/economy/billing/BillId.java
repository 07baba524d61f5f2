package dk.tvaers.economy.billing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.tvaers.kernel.Id;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;

/** Identifies an invoice or a credit note. */
@Serdeable
@Schema(type = "string", pattern = "[0-9A-Z]{13}")
@TypeDef(type = DataType.LONG, converter = BillId.Column.class)
public record BillId(long value) implements Id {

    public static BillId next() {
        return new BillId(Id.next());
    }

    /** Reads the 13 characters; NotFound when they cannot be an id. */
    @JsonCreator
    public static BillId of(String text) {
        return new BillId(Id.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return Id.text(value);
    }

    @Singleton
    public static final class Column extends Id.Column<BillId> {
        Column() {
            super(BillId::new);
        }
    }
}
