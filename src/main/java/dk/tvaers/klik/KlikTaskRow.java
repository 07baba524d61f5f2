package dk.tvaers.klik;

import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("klik_task")
record KlikTaskRow(
        @Id KlikTaskId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProjectId projectId,
        String number,
        String title,
        @Nullable String link,
        int position,
        boolean listed,
        @Version @Nullable Long version) {

    KlikTaskRow with(KlikTaskData data, int newPosition) {
        String newLink = data.link() == null ? link : data.link();
        return new KlikTaskRow(
                id, collaborationId, projectId, number, data.title(), newLink, newPosition, true, version);
    }

    KlikTaskRow linkedTo(@Nullable String newLink) {
        return new KlikTaskRow(id, collaborationId, projectId, number, title, newLink, position, listed, version);
    }

    KlikTaskRow left() {
        return new KlikTaskRow(id, collaborationId, projectId, number, title, link, position, false, version);
    }
}
