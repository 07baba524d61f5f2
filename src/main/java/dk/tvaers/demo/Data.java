package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the demo's resources. */
final class Data {

    private static final String FOLDER = "/demo/";

    private Data() {}

    static List<Csv.Row> rows(String name) {
        return Csv.resource(FOLDER + name + ".csv");
    }

    /** The rows of one collaboration; a row may name several. */
    static List<Csv.Row> rows(String name, String slug) {
        return rows(name).stream()
                .filter(row -> Arrays.asList(row.get("slug").split(" ")).contains(slug))
                .toList();
    }

    static String text(String name) {
        String resource = FOLDER + name + ".txt";
        try (InputStream in = Data.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
