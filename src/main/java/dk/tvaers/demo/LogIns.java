package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who can log in to the demo. */
final class LogIns {

    static final String OPERATOR = "operatoer@tvaers.example";

    private LogIns() {}

    /** The e-mail of every log-in, the operator's last. */
    static List<String> all() {
        List<String> mails = new ArrayList<>();
        for (Csv.Row collaboration : Data.rows("collaborations")) {
            String slug = collaboration.get("slug");
            Data.rows("officers", slug).forEach(row -> mails.add(row.get("mail")));
            for (Csv.Row row : Data.rows("persons", slug)) {
                if (row.get("log_in").startsWith(slug)) {
                    String project = row.get("log_in").equals(slug)
                            ? null
                            : row.get("log_in").split(" ")[1];
                    Data.rows("memberships", slug)
                            .forEach(member -> mails.add(mail(slug, row, member.get("mail"), project)));
                }
            }
        }
        mails.add(OPERATOR);
        return mails.stream().distinct().toList();
    }

    /** Whether the person of a row can log in: in the collaboration that is named, as leader of the project if one is. */
    static boolean has(String slug, Csv.Row person, @Nullable String project) {
        return person.get("log_in").equals(project == null ? slug : slug + " " + project);
    }

    static String mail(String slug, Csv.Row person, String municipality, @Nullable String project) {
        return MessageFormat.format(person.get("mail"), "", municipality, "", lower(project)) + "@" + slug + ".example";
    }

    private static @Nullable String lower(@Nullable String project) {
        return project == null ? null : project.toLowerCase(Locale.ROOT);
    }
}
