package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person beside one of the roles in force, or beside none. */
@Introspected
record PersonRoleRow(
        @MappedProperty PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @MappedProperty @Nullable MunicipalityCode municipalityCode,
        @Nullable String officialName,
        @Nullable String shortName,
        int logIn,
        @Nullable RoleGrantId grantId,
        @Nullable Role role,
        @Nullable MunicipalityCode roleMunicipality,
        @Nullable String roleOfficialName,
        @Nullable String roleShortName,
        @Nullable ProjectId roleProject,
        @Nullable LocalDate roleFrom,
        @Nullable LocalDate roleTo,
        @Nullable Long roleVersion) {

    /** One item per person, in the order of the rows. */
    static List<PersonItem> items(List<PersonRoleRow> rows) {
        Map<PersonId, PersonItem> items = new LinkedHashMap<>();
        for (PersonRoleRow row : rows) {
            PersonItem item = items.computeIfAbsent(row.id, id -> row.item(new ArrayList<>()));
            if (row.grantId != null && row.role != null && row.roleFrom != null) {
                item.roles()
                        .add(new RoleItem(
                                row.grantId,
                                row.role,
                                Municipality.of(row.roleMunicipality, row.roleOfficialName, row.roleShortName),
                                row.roleProject,
                                row.roleFrom,
                                row.roleTo,
                                row.roleVersion == null ? 0 : row.roleVersion));
            }
        }
        return List.copyOf(items.values());
    }

    private PersonItem item(List<RoleItem> roles) {
        return new PersonItem(
                id,
                name,
                title,
                email,
                phone,
                Municipality.of(municipalityCode, officialName, shortName),
                logIn == 1,
                roles);
    }
}
