package dk.tvaers.collaboration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.tvaers.kernel.Id;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;

/** Identifies the membership of one municipality over one period. */
@Serdeable
@Schema(type = "string", pattern = "[0-9A-Z]{13}")
@TypeDef(type = DataType.LONG, converter = MembershipId.Column.class)
public record MembershipId(long value) implements Id {

    public static MembershipId next() {
        return new MembershipId(Id.next());
    }

    /** Reads the 13 characters; NotFound when they cannot be an id. */
    @JsonCreator
    public static MembershipId of(String text) {
        return new MembershipId(Id.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return Id.text(value);
    }

    @Singleton
    public static final class Column extends Id.Column<MembershipId> {
        Column() {
            super(MembershipId::new);
        }
    }
}
