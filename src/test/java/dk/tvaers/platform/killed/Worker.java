package dk.tvaers.platform.killed;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.tvaers.access.Actor;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import dk.tvaers.people.PersonData;
import dk.tvaers.people.Persons;
import dk.tvaers.platform.jobs.Scheduling;
import dk.tvaers.transfer.Imports;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * An instance of the portal that writes, imports and sends until it is killed. It says a line for each thing that it was
 * told is done: {@code person}, {@code mail} or {@code import}, and its name.
 */
final class Worker {

    static final int ROWS = 25;
    static final MailKind KIND = MailKind.news("test-killed", "mail.digest", "antal", "mails");

    private final ApplicationContext beans;
    private final Context context;
    private final PersonId recipient;

    private Worker(ApplicationContext beans, Context context, PersonId recipient) {
        this.beans = beans;
        this.context = context;
        this.recipient = recipient;
    }

    @Factory
    static final class Kinds {
        @Singleton
        @Named("test-killed")
        MailKind killed() {
            return KIND;
        }
    }

    /** Its arguments are the collaboration, who works, and what its names begin with. */
    public static void main(String[] arguments) {
        try {
            work(arguments);
        } catch (RuntimeException failed) {
            failed.printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void work(String[] arguments) {
        ApplicationContext beans = ApplicationContext.builder()
                .environments("test")
                .eagerInitSingletons(false)
                .start();
        PersonId person = PersonId.of(arguments[1]);
        Context context = new Context.InCollaboration(
                beans.getBean(Collaborations.class).bySlug(arguments[0]).orElseThrow(),
                new Actor(person, null, List.of(new Grant(Role.COORDINATOR, null, null, null))));
        Scheduling scheduling = beans.getBean(Scheduling.class);
        Scheduler scheduler = Scheduling.set(Scheduler.create(scheduling.pool(), scheduling.ordered()))
                .pollingInterval(Duration.ofMillis(20))
                .build();
        scheduler.start();
        Worker worker = new Worker(beans, context, person);
        for (int i = 0; ; i++) {
            worker.work(arguments[2] + i);
        }
    }

    private void work(String name) {
        done("person", name, () -> beans.getBean(Persons.class)
                .add(new PersonData("Person " + name, null, null, null, null, null)));
        done("mail", name, () -> transactions().executeWrite(status -> beans.getBean(Mail.class)
                .send(Letter.of(KIND, name).with("antal", name).with("mails", ""), List.of(recipient))));
        StringBuilder file = new StringBuilder("Navn\n");
        for (int row = 0; row < ROWS; row++) {
            file.append("Række ").append(name).append('/').append(row).append('\n');
        }
        done("import", name, () -> beans.getBean(Imports.class)
                .apply("people", file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void done(String what, String name, Callable<?> act) {
        beans.getBean(CurrentContext.class).within(context, act);
        System.out.println(what + " " + name);
        System.out.flush();
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Object> transactions() {
        return beans.getBean(TransactionOperations.class);
    }
}
