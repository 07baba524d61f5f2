package dk.tvaers.status.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.status.round.Rhythm;
import dk.tvaers.status.round.RoundRhythms;
import io.micronaut.context.annotation.Prototype;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The coordinator chooses when rounds open, remind and close. */
@Prototype
@Route(value = RoundAddresses.RHYTHM, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_ROUNDS)
final class RhythmView extends FormView {

    private static final Pattern DAYS = Pattern.compile("([0-9]{1,2}\\.?([,; ]+|$))*");
    private static final int LONGEST_DAYS = 40;

    private final RoundRhythms rhythms;
    private final FormDrafts drafts;
    private final CurrentContext context;

    RhythmView(RoundRhythms rhythms, FormDrafts drafts, CurrentContext context) {
        this.rhythms = rhythms;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundWords words = new RoundWords(texts());
        FormFields fields = new FormFields(texts());
        fields.text("openingDay", words.get("rhythm.opening"), 2);
        fields.text("reminderDays", words.get("rhythm.reminders"), LONGEST_DAYS);
        fields.text("closingDay", words.get("rhythm.closing"), 2);
        fields.several("monthsOff", words.get("rhythm.off"), months());
        show(
                words.get("rhythm.title"),
                words.get("rhythm.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "round-rhythm")
                        .over(this::read)
                        .actions(
                                words.get("rhythm.save"), (values, version) -> save(values, version, words), rounds()));
    }

    private Runnable save(FormValues values, long version, RoundWords words) {
        rhythms.choose(
                new Rhythm(
                        day("openingDay", values),
                        days(values),
                        day("closingDay", values),
                        values.several("monthsOff").stream().map(Month::valueOf).collect(Collectors.toSet())),
                version);
        return next(rounds(), words.get("rhythm.done"));
    }

    private RecordForm.Read read() {
        RoundRhythms.Choice now = rhythms.get();
        Rhythm rhythm = now.rhythm();
        return new RecordForm.Read(
                now.version(),
                Map.of(
                        "openingDay", String.valueOf(rhythm.openingDay()),
                        "reminderDays",
                                rhythm.reminderDays().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                        "closingDay", String.valueOf(rhythm.closingDay()),
                        "monthsOff",
                                rhythm.monthsOff().stream()
                                        .sorted()
                                        .map(Month::name)
                                        .collect(Collectors.joining(","))));
    }

    private Map<String, String> months() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Month month : Month.values()) {
            names.put(month.name(), month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        }
        return names;
    }

    private static int day(String field, FormValues values) {
        try {
            return Integer.parseInt(values.required(field));
        } catch (NumberFormatException none) {
            throw new Invalid(field, "round.rule.day-shape");
        }
    }

    private static List<Integer> days(FormValues values) {
        String typed = values.text("reminderDays").strip();
        if (!DAYS.matcher(typed).matches()) {
            throw new Invalid("reminderDays", "round.rule.days-shape");
        }
        return Arrays.stream(typed.split("[.,; ]+"))
                .filter(day -> !day.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private String rounds() {
        return new RoundAddresses(context.collaboration().collaboration()).rounds();
    }
}
