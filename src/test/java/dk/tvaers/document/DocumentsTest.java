package dk.tvaers.document;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DocumentsTest {

    private static final Paging FIRST = Paging.of(0, 50);

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);

    @Test
    void theOlderVersionsStayReadable() {
        DocumentId id = Sample.document(fresh, Sample.shared("Skabelon", null));
        int number = fresh.asCoordinator(() -> keeping().addVersion(id, Sample.file("ny.txt", "Ny"), " Rettet "));
        assertThat(number).isEqualTo(2);
        assertThat(fresh.asCoordinator(() -> documents().versions(id)))
                .extracting(VersionItem::number, VersionItem::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "Rettet"), org.assertj.core.groups.Tuple.tuple(1, null));
        assertThat(content(id, 1)).isEqualTo("Indhold af Skabelon");
        assertThat(content(id, 2)).isEqualTo("Ny");
        assertThatThrownBy(() -> content(id, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void anInternalDocumentIsThereForItsMunicipalityAndTheCoordinatorOnly() {
        DocumentId id = Sample.document(fresh, Sample.internal("Om bemanding", GLOSTRUP));
        assertThat(names(Role.COORDINATOR, null)).containsExactly("Om bemanding");
        assertThat(names(Role.PROGRAMME_LEADER, GLOSTRUP)).containsExactly("Om bemanding");
        assertThat(names(Role.PROGRAMME_LEADER, ALBERTSLUND)).isEmpty();
        assertThat(names(Role.SECRETARY, null)).isEmpty();
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> documents()
                        .open(id, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> keeping()
                        .addVersion(id, Sample.file("a.txt", "a"), null)))
                .isInstanceOf(NotFound.class);
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> documents().open(id, 1))
                .close();
    }

    @Test
    void aProgrammeLeaderKeepsTheMunicipalitysDocumentsAndNoOthers() {
        DocumentData own = new DocumentData("Erfaringer", DocumentType.LESSON, Audience.ALL, null, GLOSTRUP);
        DocumentId id = fresh.as(
                Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> keeping().add(own, Sample.file("e.txt", "e"), null));
        assertThat(names(Role.READER, ALBERTSLUND)).containsExactly("Erfaringer");
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> keeping()
                        .add(Sample.shared("x", null), Sample.file("e.txt", "e"), null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, () -> {
                    keeping().remove(id, 0);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aProjectLeaderKeepsDocumentsOfTheOwnProjectOnly() {
        ProjectId ky = Projected.project(fresh, "KY");
        DocumentData about = new DocumentData("Plan", DocumentType.OTHER, Audience.ALL, ky, GLOSTRUP);
        fresh.as(Role.PROJECT_LEADER, GLOSTRUP, ky, () -> keeping().add(about, Sample.file("e.txt", "e"), null));
        DocumentData general = new DocumentData("Plan", DocumentType.OTHER, Audience.ALL, null, GLOSTRUP);
        assertThatThrownBy(() -> fresh.as(Role.PROJECT_LEADER, GLOSTRUP, ky, () -> keeping()
                        .add(general, Sample.file("e.txt", "e"), null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void namesAreSearchedAndNothingInThemIsAPattern() {
        ProjectId ky = Projected.project(fresh, "KY");
        Sample.document(fresh, Sample.shared("Årsplan 100 %", ky));
        Sample.document(fresh, Sample.shared("Budget", null));
        assertThat(found(new DocumentFilter("årsPLAN", null, null, DocumentFilter.Sort.NAME)))
                .containsExactly("Årsplan 100 %");
        assertThat(found(new DocumentFilter("%", null, null, DocumentFilter.Sort.NAME)))
                .containsExactly("Årsplan 100 %");
        assertThat(found(new DocumentFilter(null, ky, null, DocumentFilter.Sort.NAME)))
                .containsExactly("Årsplan 100 %");
        assertThat(found(new DocumentFilter(null, null, DocumentType.LESSON, DocumentFilter.Sort.NAME)))
                .isEmpty();
        assertThat(found(DocumentFilter.ALL)).containsExactly("Budget", "Årsplan 100 %");
        assertThat(found(new DocumentFilter(null, null, null, DocumentFilter.Sort.NEWEST)))
                .containsExactly("Budget", "Årsplan 100 %");
        assertThat(fresh.asCoordinator(() -> documents().count(DocumentFilter.ALL)))
                .isEqualTo(2);
    }

    @Test
    void aDocumentThatIsTakenAwayLeavesNothingButTheTrail() {
        DocumentId id = Sample.document(fresh, Sample.shared("Skabelon", null));
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    keeping().remove(id, 7);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        fresh.asCoordinator(() -> {
            keeping().remove(id, documents().get(id).version());
            return true;
        });
        assertThat(fresh.count("select count(*) from document_version where collaboration_id = ?"))
                .isZero();
        assertThat(fresh.count("select count(*) from stored_file where collaboration_id = ?"))
                .isZero();
        assertThat(fresh.count("select count(*) from audit_entry where collaboration_id = ? and act = 'removed'"))
                .isEqualTo(1);
    }

    @Test
    void aDocumentIsDescribedAnewByWhoHasReadIt() {
        DocumentId id = Sample.document(fresh, Sample.shared("Skabelon", null));
        fresh.asCoordinator(() -> {
            keeping().change(id, 0, Sample.internal("Skabelon 2", GLOSTRUP));
            return true;
        });
        assertThat(names(Role.PROGRAMME_LEADER, ALBERTSLUND)).isEmpty();
        assertThat(names(Role.PROGRAMME_LEADER, GLOSTRUP)).containsExactly("Skabelon 2");
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    keeping().change(id, 0, Sample.shared("Skabelon 3", null));
                    return true;
                }))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsSaidOfADocumentMustFitTogether() {
        assertRefused(
                new DocumentData(" ", DocumentType.OTHER, Audience.MUNICIPALITY, null, null), "name", "municipality");
        assertRefused(
                new DocumentData("x", DocumentType.OTHER, Audience.ALL, ProjectId.next(), new MunicipalityCode("825")),
                "municipality",
                "project");
    }

    private void assertRefused(DocumentData data, String... fields) {
        assertThatThrownBy(() -> Sample.document(fresh, data))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly(fields));
    }

    private List<String> names(Role role, @Nullable MunicipalityCode code) {
        return fresh.as(role, code, null, () -> documents().list(DocumentFilter.ALL, FIRST)).stream()
                .map(DocumentItem::name)
                .toList();
    }

    private List<String> found(DocumentFilter filter) {
        return fresh.asCoordinator(() -> documents().list(filter, FIRST)).stream()
                .map(DocumentItem::name)
                .toList();
    }

    private String content(DocumentId id, int number) {
        return fresh.asCoordinator(() -> {
            try (FileContent content = documents().open(id, number)) {
                return new String(content.stream().readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }

    private static Documents documents() {
        return Portal.bean(Documents.class);
    }

    private static KeepingDocuments keeping() {
        return Portal.bean(KeepingDocuments.class);
    }
}
