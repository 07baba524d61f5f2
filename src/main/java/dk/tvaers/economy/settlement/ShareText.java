package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shares as they are kept: municipality and whole øre, by code. */
final class ShareText {

    private ShareText() {}

    static String write(SortedMap<MunicipalityCode, Money> shares) {
        return shares.entrySet().stream()
                .map(each -> each.getKey().value() + "=" + each.getValue().ore())
                .collect(Collectors.joining(" "));
    }

    static SortedMap<MunicipalityCode, Money> read(String text) {
        SortedMap<MunicipalityCode, Money> shares = new TreeMap<>();
        if (!text.isEmpty()) {
            for (String each : text.split(" ")) {
                int at = each.indexOf('=');
                shares.put(
                        MunicipalityCode.of(each.substring(0, at)), new Money(Long.parseLong(each.substring(at + 1))));
            }
        }
        return shares;
    }
}
