package dk.tvaers.settings;

import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chooses in a fresh collaboration, one thing at a time. */
public final class Chooses {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Chooses() {}

    public static SettingsData data(String name) {
        return new SettingsData(name, null, null, WEEK, null, null, 400, false, false);
    }

    public static SettingsData coloured(SettingsData data, @Nullable String light, @Nullable String dark) {
        return new SettingsData(
                data.name(),
                light,
                dark,
                data.workingDays(),
                data.senderName(),
                data.replyTo(),
                data.mailsKept(),
                data.resourcesOpen(),
                data.sharesOwnOnly());
    }

    public static SettingsData sentBy(SettingsData data, @Nullable String name, @Nullable String replyTo) {
        return new SettingsData(
                data.name(),
                data.lightColour(),
                data.darkColour(),
                data.workingDays(),
                name,
                replyTo,
                data.mailsKept(),
                data.resourcesOpen(),
                data.sharesOwnOnly());
    }

    public static SettingsData kept(SettingsData data, int days) {
        return new SettingsData(
                data.name(),
                data.lightColour(),
                data.darkColour(),
                data.workingDays(),
                data.senderName(),
                data.replyTo(),
                days,
                data.resourcesOpen(),
                data.sharesOwnOnly());
    }

    public static SettingsData working(SettingsData data, Set<DayOfWeek> days) {
        return new SettingsData(
                data.name(),
                data.lightColour(),
                data.darkColour(),
                days,
                data.senderName(),
                data.replyTo(),
                data.mailsKept(),
                data.resourcesOpen(),
                data.sharesOwnOnly());
    }

    public static SettingsData open(SettingsData data, boolean open) {
        return new SettingsData(
                data.name(),
                data.lightColour(),
                data.darkColour(),
                data.workingDays(),
                data.senderName(),
                data.replyTo(),
                data.mailsKept(),
                open,
                data.sharesOwnOnly());
    }

    public static SettingsData ownShares(SettingsData data, boolean ownOnly) {
        return new SettingsData(
                data.name(),
                data.lightColour(),
                data.darkColour(),
                data.workingDays(),
                data.senderName(),
                data.replyTo(),
                data.mailsKept(),
                data.resourcesOpen(),
                ownOnly);
    }

    /** Changes what stands now. */
    public static SettingsItem in(Fresh fresh, UnaryOperator<SettingsData> change) {
        CollaborationSettings settings = Portal.bean(CollaborationSettings.class);
        return fresh.asCoordinator(() -> {
            SettingsItem before = settings.get();
            settings.change(change.apply(before.data()), before.version());
            return settings.get();
        });
    }
}
