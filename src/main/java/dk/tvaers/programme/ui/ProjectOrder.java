package dk.tvaers.programme.ui;

import dk.tvaers.programme.ProjectItem;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** By what the list of projects is sorted, as the address says it: {@code navn}, or {@code -navn} for the reverse. */
record ProjectOrder(By by, boolean descending) {

    enum By {
        PROGRAMME("program", "programme.programme", false),
        NAME("navn", "programme.project", false),
        IN_PROGRESS("i-gang", "programme.count.in-progress", true),
        IN_OPERATION("i-drift", "programme.count.in-operation", true),
        NOT_JOINED("ikke-tilsluttet", "programme.count.not-joined", true);

        private final String word;
        private final String textKey;
        private final boolean numbers;

        By(String word, String textKey, boolean numbers) {
            this.word = word;
            this.textKey = textKey;
            this.numbers = numbers;
        }

        String textKey() {
            return textKey;
        }

        boolean isNumbers() {
            return numbers;
        }
    }

    /** The order that the word means; that of the programmes when it means none. */
    static ProjectOrder of(String word) {
        boolean descending = word.startsWith("-");
        String plain = descending ? word.substring(1) : word;
        for (By by : By.values()) {
            if (by.word.equals(plain)) {
                return new ProjectOrder(by, descending);
            }
        }
        return new ProjectOrder(By.PROGRAMME, false);
    }

    String word() {
        return (descending ? "-" : "") + by.word;
    }

    /** What a press on a column's head asks for: numbers start with the largest, a second press turns round. */
    ProjectOrder pressed(By column) {
        return column == by ? new ProjectOrder(by, !descending) : new ProjectOrder(column, column.numbers);
    }

    /** The list comes in the order of the programmes, which stays among equals. */
    List<ProjectItem> sorted(List<ProjectItem> projects, Locale locale) {
        Comparator<ProjectItem> order = comparator(locale);
        return projects.stream().sorted(descending ? order.reversed() : order).toList();
    }

    private Comparator<ProjectItem> comparator(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return switch (by) {
            case PROGRAMME -> Comparator.comparing(ProjectItem::programmeName, collator);
            case NAME -> Comparator.comparing(ProjectItem::shortName, collator);
            case IN_PROGRESS -> Comparator.comparingLong(ProjectItem::inProgress);
            case IN_OPERATION -> Comparator.comparingLong(ProjectItem::inOperation);
            case NOT_JOINED -> Comparator.comparingLong(ProjectItem::notJoined);
        };
    }
}
