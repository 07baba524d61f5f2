package dk.tvaers.status.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import dk.tvaers.status.ui.MonthNotice.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is told above the grid after something was done. */
record MonthMessages(MonthWords words, StatusAddresses addresses) {

    private static final Pattern EXPLANATION = Pattern.compile("explanations\\[\\d+]\\.(\\w+)");
    private static final Pattern COLOUR = Pattern.compile("colours\\.(\\w+)");

    MonthNotice onBehalf(MonthData data) {
        return new MonthNotice(Kind.WARN, words.get("on-behalf", data.municipalityName()), words.get("on-behalf.text"));
    }

    MonthNotice restored(Instant typedAt, List<Typing> typings, Runnable discard) {
        return new MonthNotice(
                        Kind.INFO, words.get("restored"), words.get("restored.text", words.at(typedAt), names(typings)))
                .button(words.get("restored.discard"), discard);
    }

    MonthNotice contested(List<Typing> typings) {
        return new MonthNotice(Kind.WARN, words.get("contested"), words.get("contested.text", names(typings)));
    }

    MonthNotice saved(List<Typing> saved) {
        return saved.isEmpty()
                ? new MonthNotice(Kind.INFO, words.get("saved.none"), words.get("saved.none.text"))
                : new MonthNotice(Kind.INFO, words.get("saved"), words.get("saved.text", names(saved)));
    }

    MonthNotice nothingToSubmit() {
        return new MonthNotice(Kind.WARN, words.get("nothing"), words.get("nothing.text"));
    }

    MonthNotice submitted(List<Report> reports, MonthData data) {
        List<String> changed = reports.stream()
                .filter(report -> !report.unchanged())
                .map(report -> name(report.localProject(), data))
                .toList();
        long unchanged = reports.stream().filter(Report::unchanged).count();
        List<String> parts = new ArrayList<>();
        if (!changed.isEmpty()) {
            parts.add(words.get("submitted.changed", words.words().list(changed)));
        }
        if (unchanged > 0) {
            parts.add(words.get("submitted.unchanged", unchanged));
        }
        return new MonthNotice(Kind.INFO, words.get("submitted", reports.size()), String.join(" ", parts))
                .link(addresses.overview(), words.get("submitted.overview"));
    }

    /** @param what {@code submit} or {@code save} */
    MonthNotice refused(String what, Refusals refusals, MonthData data) {
        UnorderedList list = new UnorderedList();
        refusals.byRow()
                .forEach((row, problems) -> problems.forEach(problem -> list.add(new ListItem(words.get(
                        problem.field().isEmpty() ? "refused.row" : "refused.field",
                        name(row, data),
                        words.texts().get(problem.reason(), problem.parameters().toArray()),
                        field(problem))))));
        return new MonthNotice(Kind.ERROR, words.get("refused." + what), words.get("refused.text")).with(list);
    }

    private String field(Invalid.Problem problem) {
        Matcher explanation = EXPLANATION.matcher(problem.field());
        Matcher colour = COLOUR.matcher(problem.field());
        if (colour.matches()) {
            return words.low(Dimension.of(Objects.requireNonNull(colour.group(1))));
        }
        String name = explanation.matches() ? explanation.group(1) : problem.field();
        return name == null || name.isEmpty() ? "" : words.get("field." + name.toLowerCase(Locale.ROOT));
    }

    private String names(List<Typing> typings) {
        return words.words()
                .list(typings.stream().map(typing -> typing.row().projectName()).toList());
    }

    private static String name(LocalProjectId id, MonthData data) {
        return data.rows().stream()
                .filter(row -> row.localProject().equals(id))
                .map(MonthData.Row::projectName)
                .findFirst()
                .orElseThrow();
    }
}
