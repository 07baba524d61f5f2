package dk.tvaers.collaboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One line of a text beside an earlier version of it: kept, added or removed. */
public record LineChange(Kind kind, String line) {

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /**
     * How a text came out of an earlier one, line by line: the kept and removed lines are the earlier one, the kept and
     * added ones the later, and as many as possible are kept.
     */
    public static List<LineChange> between(String earlier, String later) {
        List<String> before = earlier.lines().toList();
        List<String> after = later.lines().toList();
        int[][] common = common(before, after);
        List<LineChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                changes.add(new LineChange(Kind.KEPT, before.get(i++)));
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                changes.add(new LineChange(Kind.REMOVED, before.get(i++)));
            } else {
                changes.add(new LineChange(Kind.ADDED, after.get(j++)));
            }
        }
        return Collections.unmodifiableList(changes);
    }

    /** How many lines the rest of the one has in common with the rest of the other, from each pair of lines on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
