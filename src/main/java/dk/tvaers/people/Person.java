package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
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
        @Nullable LocalDate leftOn,
        @Version @Nullable Long version) {

    /** The fields whose values the trail must not hold. */
    static final String[] PERSONAL = {"name", "title", "email", "phone"};

    /** Somebody new, without a log-in. */
    static Person of(PersonId id, PersonData data) {
        PersonData plain = data.plain();
        return new Person(
                id,
                null,
                null,
                plain.name(),
                plain.title(),
                plain.email(),
                plain.phone(),
                plain.municipality(),
                plain.deputy(),
                null,
                null);
    }

    Person with(PersonData data) {
        PersonData plain = data.plain();
        return new Person(
                id,
                collaborationId,
                accountId,
                plain.name(),
                plain.title(),
                plain.email(),
                plain.phone(),
                plain.municipality(),
                plain.deputy(),
                leftOn,
                version);
    }

    PersonData data() {
        return new PersonData(name, title, email, phone, municipalityCode, deputyId);
    }

    /** @param account null takes the log-in away */
    Person withAccount(@Nullable AccountId account) {
        return new Person(
                id, collaborationId, account, name, title, email, phone, municipalityCode, deputyId, leftOn, version);
    }

    Person withDeputy(@Nullable PersonId deputy) {
        return new Person(
                id, collaborationId, accountId, name, title, email, phone, municipalityCode, deputy, leftOn, version);
    }

    /** @param lastDay null brings the person back */
    Person left(@Nullable LocalDate lastDay) {
        return new Person(
                id,
                collaborationId,
                accountId,
                name,
                title,
                email,
                phone,
                municipalityCode,
                deputyId,
                lastDay,
                version);
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
                leftOn,
                version);
    }
}
