package dk.tvaers.document;

import dk.tvaers.exchange.DocumentHolder;
import dk.tvaers.exchange.DocumentHolder.Held;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The kinds of records that documents hang on, as the features gave them. */
@Singleton
final class Holders {

    private final List<DocumentHolder<?>> all;

    Holders(List<DocumentHolder<?>> all) {
        this.all = List.copyOf(all);
    }

    /** How documents name a record; empty when none hang on its kind. */
    Optional<RecordRef> ref(Id id) {
        return all.stream()
                .filter(holder -> holder.kind().isInstance(id))
                .map(holder -> new RecordRef(holder.name(), id.value()))
                .findFirst();
    }

    /** @throws NotFound when there is no such kind, or no such record for the reader */
    Held held(RecordRef ref) {
        return held(holder(ref), ref);
    }

    /**
     * The same, for who writes: it is not closed while the transaction runs.
     *
     * @throws NotFound when there is no such kind, or no such record for the reader
     */
    Held locked(RecordRef ref) {
        return locked(holder(ref), ref);
    }

    private DocumentHolder<?> holder(RecordRef ref) {
        return all.stream()
                .filter(holder -> holder.name().equals(ref.kind()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static <I extends Id> Held held(DocumentHolder<I> holder, RecordRef ref) {
        return holder.held(holder.id(Id.text(ref.id())));
    }

    private static <I extends Id> Held locked(DocumentHolder<I> holder, RecordRef ref) {
        return holder.locked(holder.id(Id.text(ref.id())));
    }
}
