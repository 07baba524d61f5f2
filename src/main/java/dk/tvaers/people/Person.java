package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Somebody in one collaboration, with or without a log-in. */
@MappedEntity("person")
record Person(
        @Id PersonId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        @Nullable AccountId accountId,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable MunicipalityCode municipalityCode,
        @Nullable PersonId deputyId,
        @Version @Nullable Long version) {

    Person withAccount(AccountId account) {
        return new Person(id, collaborationId, account, name, title, email, phone, municipalityCode, deputyId, version);
    }

    Person withProfile(String newName, @Nullable String newTitle, @Nullable String newPhone) {
        return new Person(
                id,
                collaborationId,
                accountId,
                newName,
                newTitle,
                email,
                newPhone,
                municipalityCode,
                deputyId,
                version);
    }
}
