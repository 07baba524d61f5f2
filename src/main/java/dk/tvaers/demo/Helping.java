package dk.tvaers.demo;

import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.HelpOfferId;
import dk.tvaers.help.HelpWishId;
import dk.tvaers.help.OfferingHelp;
import dk.tvaers.help.WishData;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Lets municipalities ask each other for help, and some of them offer it. */
@Singleton
@Order(170)
final class Helping implements Act {

    private static final LocalTime AFTER_LUNCH = LocalTime.of(12, 45);

    private final AskingHelp asking;
    private final OfferingHelp offering;

    Helping(AskingHelp asking, OfferingHelp offering) {
        this.asking = asking;
        this.offering = offering;
    }

    @Override
    public void write(Scene scene) {
        Map<String, HelpWishId> wishes = new HashMap<>();
        Map<String, HelpOfferId> offers = new HashMap<>();
        for (Csv.Row row : Data.rows("help-wishes", scene.slug())) {
            String title = row.get("title");
            MunicipalityCode asker = new MunicipalityCode(row.get("municipality"));
            act(
                    scene,
                    asker,
                    row.get("days_ago"),
                    () -> wishes.put(title, asking.ask(scene.local(asker, row.get("project")), data(scene, row))));
            if (row.orNull("from") != null) {
                MunicipalityCode from = new MunicipalityCode(row.get("from"));
                act(
                        scene,
                        from,
                        row.get("offered_days_ago"),
                        () -> offers.put(
                                title,
                                offering.offer(Objects.requireNonNull(wishes.get(title)), from, row.get("note"))));
            }
            if (row.orNull("accepted") != null) {
                int offered = Integer.parseInt(row.get("offered_days_ago"));
                act(
                        scene,
                        asker,
                        String.valueOf(offered - 1),
                        () -> asking.accept(
                                Objects.requireNonNull(wishes.get(title)), Objects.requireNonNull(offers.get(title))));
            }
        }
    }

    private static void act(Scene scene, MunicipalityCode code, String daysAgo, Runnable act) {
        LocalDate day = scene.months().today().minusDays(Integer.parseInt(daysAgo));
        Instant at = scene.months().at(day, AFTER_LUNCH);
        scene.script().at(at, () -> scene.programmeLeader(at, code, act));
    }

    private static WishData data(Scene scene, Csv.Row row) {
        String needed = row.orNull("needed_in");
        return new WishData(
                row.get("title"),
                row.orNull("description"),
                needed == null ? null : scene.months().today().plusDays(Integer.parseInt(needed)));
    }
}
