package dk.tvaers.status;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.Wording;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** "Ryk": the coordinator writes to the programme leaders of municipalities that have not reported what is asked for. */
@Singleton
public class Reminding {

    private static final String DANISH = "da";

    private final Silences silences;
    private final ReminderRows rows;
    private final ReminderLetter letter;
    private final AskedNow asked;
    private final Mail mail;
    private final Bell bell;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    Reminding(
            Silences silences,
            ReminderRows rows,
            ReminderLetter letter,
            AskedNow asked,
            Mail mail,
            Bell bell,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.silences = silences;
        this.rows = rows;
        this.letter = letter;
        this.asked = asked;
        this.mail = mail;
        this.bell = bell;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * What became of a reminder.
     *
     * @param municipalities the names of those that were reminded
     * @param written to how many leaders a mail was written
     * @param unwanted how many leaders have said no to such mails; the bell tells them still
     * @param unreached the names of the chosen that have no leader with an e-mail
     */
    public record Reminded(List<String> municipalities, int written, int unwanted, List<String> unreached) {}

    /** Whether the reader may remind anybody. */
    public boolean mayRemind() {
        return guard.may(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
    }

    /** Whether mails leave the portal, or wait for it to get a mail server. */
    public boolean isMailSetUp() {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return mail.isSetUp();
    }

    /**
     * The municipalities that have not reported everything in the open round, or else this month, in Danish order of their names.
     *
     * @throws Forbidden without the right to write to persons
     */
    @Transactional(readOnly = true)
    public List<Silence> silences() {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return silences.now();
    }

    /** For what reports are asked. */
    @Transactional(readOnly = true)
    public Period period() {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return asked.period();
    }

    /** What a reminder may name in brackets. */
    public List<String> placeholders() {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return StatusMails.PLACEHOLDERS;
    }

    /** With what a reminder begins: the collaboration's wording in each language that one of the leaders reads. */
    @Transactional(readOnly = true)
    public Map<String, Wording> start(Collection<Silence> about) {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        Map<String, Wording> start = new TreeMap<>();
        about.stream()
                .flatMap(silence -> silence.leaders().stream())
                .filter(Silence.Leader::reached)
                .map(Silence.Leader::language)
                .forEach(language -> start.computeIfAbsent(language, each -> mail.wording(StatusMails.REMINDER, each)));
        if (start.isEmpty()) {
            start.put(DANISH, mail.wording(StatusMails.REMINDER, DANISH));
        }
        return start;
    }

    /** What one of the leaders will read. */
    @Transactional(readOnly = true)
    public Wording sample(Silence silence, Silence.Leader reader, Wording typed) {
        guard.require(Right.WRITE_TO_PERSONS, Target.COLLABORATION);
        return letter.sample(context.collaboration().collaboration(), silence, asked.period(), reader, typed);
    }

    /**
     * Reminds those of the chosen that still lack something. Each leader reads what their own municipality lacks.
     *
     * @param typed the words for each language; whoever reads another one gets the collaboration's wording
     * @param again whether those are reminded too that were reminded today already
     * @throws Invalid when subject or text is missing, too long, or names a placeholder that there is not; with several
     *     languages within the language
     * @throws RuleBroken when nothing is lacking any more, when nobody can be written to, or when one was reminded today
     * @throws Conflict when somebody else reminds one of them just now
     * @throws Forbidden without the right to write to persons
     */
    @Transactional
    public Reminded remind(Collection<MunicipalityCode> chosen, Map<String, Wording> typed, boolean again) {
        List<Silence> still = silences().stream()
                .filter(silence -> chosen.contains(silence.municipality()))
                .toList();
        check(typed);
        check(still, again);
        Period period = asked.period();
        List<String> reminded = new ArrayList<>();
        int written = 0;
        int unwanted = 0;
        for (Silence silence : still) {
            if (silence.isReached()) {
                Mail.Posted posted = remind(silence, period, typed);
                written += posted.atOnce() + posted.inDigest();
                unwanted += posted.unwanted();
                reminded.add(silence.name());
            }
        }
        return new Reminded(
                reminded,
                written,
                unwanted,
                still.stream()
                        .filter(silence -> !silence.isReached())
                        .map(Silence::name)
                        .toList());
    }

    private static void check(Map<String, Wording> typed) {
        Invalid.Collector problems = new Invalid.Collector();
        typed.forEach((language, wording) -> {
            try {
                wording.check(StatusMails.PLACEHOLDERS, Set.of());
            } catch (Invalid refused) {
                problems.addAll(
                        typed.size() == 1
                                ? refused.problems()
                                : refused.problems().stream()
                                        .map(problem -> problem.within(language))
                                        .toList());
            }
        });
        problems.throwIfAny();
    }

    private static void check(List<Silence> still, boolean again) {
        if (still.isEmpty()) {
            throw new RuleBroken("status.remind.rule.nothing");
        }
        if (still.stream().noneMatch(Silence::isReached)) {
            throw new RuleBroken("status.remind.rule.nobody");
        }
        String today = still.stream()
                .filter(silence -> silence.remindedToday() > 0)
                .map(Silence::name)
                .collect(Collectors.joining(", "));
        if (!again && !today.isEmpty()) {
            throw new RuleBroken("status.remind.rule.today", today);
        }
    }

    private Mail.Posted remind(Silence silence, Period period, Map<String, Wording> typed) {
        ReminderId id = ReminderId.next();
        Duplicates.refused(() -> rows.save(new ReminderRow(
                id,
                null,
                silence.municipality(),
                Now.today(),
                silence.remindedToday() + 1,
                Now.instant(),
                context.person())));
        Letter unworded = letter.of(context.collaboration().collaboration(), silence, period, id);
        Map<String, List<PersonId>> readers = silence.leaders().stream()
                .collect(Collectors.groupingBy(
                        Silence.Leader::language,
                        TreeMap::new,
                        Collectors.mapping(Silence.Leader::id, Collectors.<PersonId>toList())));
        Mail.Posted sum = new Mail.Posted(0, 0, 0, 0);
        for (Map.Entry<String, List<PersonId>> each : readers.entrySet()) {
            Wording words = typed.get(each.getKey());
            sum = plus(sum, mail.send(words == null ? unworded : unworded.worded(words), each.getValue()));
        }
        bell.ring(
                new Message(StatusMails.REMINDED, id.toString(), List.of(silence.name()), "min-kommune"),
                silence.leaders().stream().map(Silence.Leader::id).toList());
        trail.record(
                "reminded",
                "reminder",
                id,
                List.of(
                        Change.to("municipality", silence.municipality()),
                        Change.to("missing", silence.missing().size()),
                        Change.to("written", sum.atOnce() + sum.inDigest())),
                Right.WRITE_TO_PERSONS,
                Target.of(silence.municipality()),
                false);
        return sum;
    }

    private static Mail.Posted plus(Mail.Posted one, Mail.Posted other) {
        return new Mail.Posted(
                one.atOnce() + other.atOnce(),
                one.inDigest() + other.inDigest(),
                one.unwanted() + other.unwanted(),
                one.withoutAddress() + other.withoutAddress());
    }
}
