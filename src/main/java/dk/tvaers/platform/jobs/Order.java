package dk.tvaers.platform.jobs;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job carries: who ordered it, where, and what the job itself asked to be told.
 *
 * @param slug the collaboration; null outside all of them
 * @param roles of an actor without an account, who has no roles that could be read anew
 */
@Serdeable
record Order(
        @Nullable String slug,
        @Nullable PersonId person,
        @Nullable AccountId account,
        @Nullable List<GivenRole> roles,
        String payload) {

    @Serdeable
    record GivenRole(
            Role role,
            @Nullable MunicipalityCode municipality,
            @Nullable ProjectId project,
            @Nullable PersonId delegator) {

        static GivenRole of(Grant grant) {
            return new GivenRole(grant.role(), grant.municipality(), grant.project(), grant.delegator());
        }

        Grant grant() {
            return new Grant(role, municipality, project, delegator);
        }
    }
}
