package dk.tvaers.collaboration;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The register as the portal carries it. A column that starts with {@code region} or {@code population} ends with the
 * date from which, or on which, its values hold; a blank value is unknown.
 */
record RegisterFile(List<Municipality> municipalities, List<Alias> aliases, List<Region> regions, List<Count> counts) {

    private static final String RESOURCE = "/register/municipalities.csv";

    static RegisterFile read() {
        RegisterFile file =
                new RegisterFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Csv.resource(RESOURCE).forEach(file::add);
        return file;
    }

    private void add(Csv.Row row) {
        MunicipalityCode code = new MunicipalityCode(row.get("code"));
        @Nullable String gln = row.orNull("gln");
        municipalities.add(new Municipality(
                code,
                row.get("official_name"),
                row.get("short_name"),
                new Cvr(row.get("cvr")),
                gln == null ? null : new Gln(gln)));
        for (String name : names(row)) {
            aliases.add(new Alias(name, code));
        }
        dated(row, "region ", (date, value) -> regions.add(new Region(code, date, value)));
        dated(
                row,
                "population ",
                (date, value) -> counts.add(new Count(code, new Population(date, Integer.parseInt(value)))));
    }

    private static Set<String> names(Csv.Row row) {
        Set<String> names = new TreeSet<>();
        names.add(MunicipalityName.normalised(row.get("official_name")));
        names.add(MunicipalityName.normalised(row.get("short_name")));
        for (String alias : row.get("aliases").split(";", -1)) {
            if (!alias.isBlank()) {
                names.add(MunicipalityName.normalised(alias));
            }
        }
        return names;
    }

    private static void dated(Csv.Row row, String column, BiConsumer<LocalDate, String> found) {
        row.cells().forEach((name, value) -> {
            if (name.startsWith(column) && !value.isBlank()) {
                found.accept(LocalDate.parse(name.substring(column.length())), value);
            }
        });
    }

    record Alias(String alias, MunicipalityCode code) {}

    record Region(MunicipalityCode code, LocalDate fromOn, String region) {}

    record Count(MunicipalityCode code, Population population) {}
}
