package dk.tvaers.demo;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.Accounts;
import dk.tvaers.people.FirstCoordinator;
import dk.tvaers.people.PersonData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.Callable;

/** The demo collaborations, filled through the services as if people had used them for a year. */
@Singleton
class Demonstration {

    private final CurrentContext context;
    private final Accounts accounts;
    private final CollaborationDirectory collaborations;
    private final FirstCoordinator firstCoordinator;
    private final Founding founding;
    private final Casting casting;
    private final Joining joining;
    private final Reporting reporting;
    private final Delegating delegating;
    private final Choosing choosing;
    private final Telling telling;
    private final Documenting documenting;
    private final Planning planning;
    private final Aspiring aspiring;
    private final Worrying worrying;
    private final Helping helping;

    Demonstration(
            CurrentContext context,
            Accounts accounts,
            CollaborationDirectory collaborations,
            FirstCoordinator firstCoordinator,
            Founding founding,
            Casting casting,
            Joining joining,
            Reporting reporting,
            Delegating delegating,
            Choosing choosing,
            Telling telling,
            Documenting documenting,
            Planning planning,
            Aspiring aspiring,
            Worrying worrying,
            Helping helping) {
        this.context = context;
        this.accounts = accounts;
        this.collaborations = collaborations;
        this.firstCoordinator = firstCoordinator;
        this.founding = founding;
        this.casting = casting;
        this.joining = joining;
        this.reporting = reporting;
        this.delegating = delegating;
        this.choosing = choosing;
        this.telling = telling;
        this.documenting = documenting;
        this.planning = planning;
        this.aspiring = aspiring;
        this.worrying = worrying;
        this.helping = helping;
    }

    /** Whether the installation has the demo: all of it, since it is filled in one transaction. */
    boolean isThere() {
        return Data.rows("collaborations").stream()
                .allMatch(row -> collaborations.bySlug(row.get("slug")).isPresent());
    }

    /**
     * Fills the demo in one transaction: a portal that is killed meanwhile has nothing of it.
     *
     * @throws dk.tvaers.kernel.RuleBroken when the installation has an operator: then it is not for a demo
     */
    @Transactional
    public void fill(Instant start, String password) {
        fill(start, password, accounts.createFirstOperator(LogIns.OPERATOR, DemoPassword.random()));
    }

    /** The same in an installation that has this operator. */
    @Transactional
    public void fill(Instant start, String password, AccountId operator) {
        Months months = new Months(start);
        Context.InInstallation installation = new Context.InInstallation(operator, true);
        Now.at(months.setUp(), () -> {
            context.within(installation, choosing::state);
            Data.rows("collaborations").forEach(row -> fill(installation, months, row));
        });
        setPasswords(password);
    }

    /** Gives every log-in of the demo the password. */
    @Transactional
    public void setPasswords(String password) {
        // the operator's account is only known by its e-mail, which only an operator may look up
        AccountId anybody = new AccountId(0);
        context.within(new Context.InInstallation(anybody, true), () -> LogIns.all()
                .forEach(mail -> accounts.setPasswordOfDemo(accounts.find(mail).orElseThrow(), password)));
    }

    private void fill(Context.InInstallation operator, Months months, Csv.Row row) {
        Scene scene = context.within(operator, (Callable<Scene>) () -> {
            CollaborationRef made = collaborations.create(row.get("name"), row.get("slug"));
            Csv.Row coordinator = Data.rows("officers", made.slug()).stream()
                    .filter(officer -> Role.valueOf(officer.get("role")) == Role.COORDINATOR)
                    .findFirst()
                    .orElseThrow();
            String mail = coordinator.get("mail");
            PersonId person = firstCoordinator.create(
                    made,
                    new PersonData(coordinator.get("name"), coordinator.get("title"), mail, null, null, null),
                    accounts.create(mail, "da"),
                    Now.today());
            return new Scene(context, made, person, months);
        });
        founding.found(scene);
        casting.cast(scene);
        joining.write(scene);
        reporting.write(scene);
        delegating.write(scene);
        choosing.write(scene);
        telling.write(scene);
        documenting.write(scene);
        planning.write(scene);
        aspiring.write(scene);
        worrying.write(scene);
        helping.write(scene);
        scene.script().play();
    }
}
