package dk.tvaers.bench;

import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Money;
import dk.tvaers.testkit.Portal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Settles a year of 98 municipalities with 5.000 costs and 20.000 lent hours, then of twice and four times as many rows, beside
 * reading the same rows once by plain JDBC in the same run. Prints a table and writes {@code target/bench/settlement.json}.
 */
public final class SettlingBench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int COSTS = 5_000;
    private static final int HOURS = 20_000;
    private static final int UNMEASURED = 2;
    private static final int TIMES = 3;

    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Double> ratios = new TreeMap<>();
    private final Map<String, Double> growth = new TreeMap<>();

    private SettlingBench() {}

    public static void main(String[] arguments) throws Exception {
        SettlingBench bench = new SettlingBench();
        OUT.printf("%-44s %9s %9s %9s%n", "milliseconds", "least", "median", "most");
        for (int times : new int[] {1, 2, 4}) {
            bench.measure(times);
        }
        bench.print();
        bench.write(Path.of("target", "bench", "settlement.json"));
        // the portal of the tests has threads of its own
        System.exit(0);
    }

    private void measure(int size) throws Exception {
        YearToSettle year = new YearToSettle(size * COSTS, size * HOURS);
        Settling settling = year.settling;
        Settlements settlements = Portal.bean(Settlements.class);
        Figure plain = figure(size, "read the rows by plain JDBC", year::readPlainly);
        SettlementId id = settling.begin();
        SettlementSheet sheet = settling.sheet(id);
        require(
                sheet.lines().size() == size * COSTS && sheet.leftOut().isEmpty(),
                "lines " + sheet.lines().size());
        require(YearToSettle.control(sheet).equals(Money.ZERO), "the postings do not balance");
        Figure reckoned = figure(size, "reckon the draft", () -> settling.sheet(id));
        long from = System.nanoTime();
        SettlementItem sent = settling.send(id);
        Figure sending = once(size, "reckon and send it", from);
        Figure checked = figure(
                size,
                "compare what was sent with today",
                () -> settling.coordinator(() -> settlements.differences(id)));
        from = System.nanoTime();
        Settling.MEMBERS.forEach(code -> settling.approve(id, code));
        once(size, "approve it three times, bound to the figures", from);
        require(sent.issueNumber() == 1 && settlements(settling, id).isEmpty(), "it changed meanwhile");
        ratio(size, "reckon", reckoned, plain);
        ratio(size, "send", sending, plain);
        ratio(size, "compare", checked, plain);
    }

    private static List<?> settlements(Settling settling, SettlementId id) {
        return settling.coordinator(() -> Portal.bean(Settlements.class).differences(id));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private Figure figure(int size, String what, Callable<?> work) throws Exception {
        return noted(Figure.of(name(size, what), UNMEASURED, TIMES, work));
    }

    private Figure once(int size, String what, long from) {
        double taken = (System.nanoTime() - from) / 1e6;
        return noted(new Figure(name(size, what), 1, taken, taken, taken));
    }

    private Figure noted(Figure figure) {
        figures.add(figure);
        OUT.println(figure.row());
        return figure;
    }

    private static String name(int size, String what) {
        return size + "x " + what;
    }

    private void ratio(int size, String what, Figure figure, Figure plain) {
        ratios.put("settlement." + what + "." + size + "x", figure.ratioTo(plain));
        Figure first = figures.stream()
                .filter(each -> each.what().equals(figure.what().replaceFirst("^\\d+", "1")))
                .findFirst()
                .orElseThrow();
        growth.put("settlement." + what + "." + size + "x", figure.ratioTo(first));
    }

    private void print() {
        OUT.println();
        ratios.forEach((name, ratio) -> OUT.printf(
                Locale.ROOT,
                "%-24s %6.1f times plain JDBC, %5.2f times the first size%n",
                name,
                ratio,
                growth.get(name)));
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "{\"ratios\":" + json(ratios) + ",\"growth\":" + json(growth) + ",\"milliseconds\":["
                        + figures.stream()
                                .map(each -> String.format(
                                        Locale.ROOT,
                                        "{\"what\":\"%s\",\"times\":%d,\"least\":%.1f,\"median\":%.1f,\"most\":%.1f}",
                                        each.what(),
                                        each.times(),
                                        each.least(),
                                        each.median(),
                                        each.most()))
                                .collect(Collectors.joining(","))
                        + "]}\n");
    }

    private static String json(Map<String, Double> numbers) {
        return numbers.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "\"%s\":%.2f", each.getKey(), each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
