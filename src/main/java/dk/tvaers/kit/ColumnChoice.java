package dk.tvaers.kit;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Which columns of a list somebody wants to see. */
@MappedEntity("column_choice")
record ColumnChoice(@Id AccountId accountId, String listName, String shown) {}
