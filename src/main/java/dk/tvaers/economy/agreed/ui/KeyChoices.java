package dk.tvaers.economy.agreed.ui;

import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.AllocationKey;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The keys that can be chosen to share by: equal shares, and every version of an agreed key that holds or waits. */
@Singleton
final class KeyChoices {

    /** Under which equal shares are chosen, which need nobody's approval to be compared with. */
    static final String EQUAL = "lige";

    private final AgreedKeys keys;

    KeyChoices(AgreedKeys keys) {
        this.keys = keys;
    }

    record Choice(String name, AllocationKey key) {}

    /** By what stands in an address for it. */
    Map<String, Choice> all(KeyWords words) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        choices.put(EQUAL, new Choice(words.get("compare.equal"), new AllocationKey.Equal(new TreeSet<>())));
        for (KeyItem item : keys.list()) {
            item.held().ifPresent(version -> put(choices, item, version, words));
            item.waiting().ifPresent(version -> put(choices, item, version, words));
        }
        return choices;
    }

    static String address(KeyItem item, KeyVersion version) {
        return item.id() + "-" + version.number();
    }

    private static void put(Map<String, Choice> choices, KeyItem item, KeyVersion version, KeyWords words) {
        choices.put(
                address(item, version),
                new Choice(words.get("compare.version", item.name(), version.number()), version.key()));
    }
}
