package dk.tvaers.document;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of documents: of those of one municipality neither name nor values to others than it. */
@Factory
final class DocumentTrail {

    @Singleton
    @Named("trail-document")
    TrailKind documents(DocumentRows rows, CurrentContext context) {
        return new TrailKind("document", Right.SEE_DOCUMENTS, "added", "version-added", "changed", "removed")
                .fields(DocumentRow.class)
                .words(DocumentType.class, "document.type")
                .words(Audience.class, "document.audience")
                .valuesOnlyWith(Right.SEE_INTERNAL_DOCUMENTS, "added", "version-added", "changed", "removed")
                .shownAt("dokumenter/%s")
                .records(DocumentId.class, ids -> rows.trailNames(context.collaborationId(), ids).stream()
                        .filter(name -> name.municipality() == null
                                || context.actor()
                                        .may(
                                                Right.SEE_INTERNAL_DOCUMENTS,
                                                Target.of(new MunicipalityCode(name.municipality()))))
                        .toList());
    }
}
