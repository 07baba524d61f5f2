package dk.tvaers.economy.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.tvaers.kernel.Id;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;

/** Identifies the invoice details of a member. */
@Serdeable
@Schema(type = "string", pattern = "[0-9A-Z]{13}")
@TypeDef(type = DataType.LONG, converter = InvoiceDetailsId.Column.class)
public record InvoiceDetailsId(long value) implements Id {

    public static InvoiceDetailsId next() {
        return new InvoiceDetailsId(Id.next());
    }

    /** Reads the 13 characters; NotFound when they cannot be an id. */
    @JsonCreator
    public static InvoiceDetailsId of(String text) {
        return new InvoiceDetailsId(Id.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return Id.text(value);
    }

    @Singleton
    public static final class Column extends Id.Column<InvoiceDetailsId> {
        Column() {
            super(InvoiceDetailsId::new);
        }
    }
}
