package dk.tvaers.filing;

import dk.tvaers.exchange.FilingSource;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that can be filed, as the features gave them. */
@Singleton
final class Sources {

    private final List<FilingSource<?>> all;

    Sources(List<FilingSource<?>> all) {
        this.all = List.copyOf(all);
    }

    Optional<FilingSource<?>> of(Id id) {
        return all.stream().filter(source -> source.kind().isInstance(id)).findFirst();
    }

    boolean isToBeFiled(Id id) {
        return of(id).map(source -> isToBeFiled(source, id)).orElse(false);
    }

    /** @throws NotFound when there is no such kind, or the text cannot be an id */
    Id id(String kind, String text) {
        return all.stream()
                .filter(source -> source.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new)
                .id(text);
    }

    /** @throws NotFound when it cannot be filed, or is not there for the reader */
    Found record(Id id, Locale language) {
        FilingSource<?> source = of(id).orElseThrow(NotFound::new);
        return new Found(source.name(), read(source, id, language));
    }

    /**
     * What of it is a municipality's to file.
     *
     * @throws NotFound when it cannot be filed, or is not there for the reader
     */
    Found record(Id id, MunicipalityCode municipality, Locale language) {
        FilingSource<?> source = of(id).orElseThrow(NotFound::new);
        return new Found(source.name(), read(source, id, municipality, language));
    }

    record Found(String kind, FilingSource.Filed record) {

        /** What the trail calls such a record: it speaks of one, addresses of many. */
        String inTrail() {
            return kind.substring(0, kind.length() - 1);
        }
    }

    private static <I extends Id> FilingSource.Filed read(FilingSource<I> source, Id id, Locale language) {
        return source.record(source.kind().cast(id), language);
    }

    private static <I extends Id> FilingSource.Filed read(
            FilingSource<I> source, Id id, MunicipalityCode municipality, Locale language) {
        return source.record(source.kind().cast(id), municipality, language);
    }

    private static <I extends Id> boolean isToBeFiled(FilingSource<I> source, Id id) {
        return source.isToBeFiled(source.kind().cast(id));
    }
}
