package dk.tvaers.demo;

import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.LogIn;
import dk.tvaers.collaboration.MunicipalityRegister;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Now;
import dk.tvaers.people.Accounts;
import dk.tvaers.testkit.Portal;
import java.util.concurrent.Callable;

/** The demo in the one portal of the tests, filled by the first who asks. Whoever changes it spoils it for the others. */
public final class FilledDemo {

    public static final String PASSWORD = "demo-for-the-tests";

    private FilledDemo() {}

    /** Fills it, unless it is there. */
    public static synchronized void fill() {
        Demonstration demonstration = Portal.bean(Demonstration.class);
        if (demonstration.isThere()) {
            return;
        }
        Portal.bean(MunicipalityRegister.class).load();
        // other tests may have made operators, so this one is not the first
        Accounts accounts = Portal.bean(Accounts.class);
        AccountId operator = Portal.bean(CurrentContext.class)
                .within(new Context.InInstallation(new AccountId(0), true), (Callable<AccountId>) () -> {
                    AccountId made = accounts.create(LogIns.OPERATOR, "da");
                    accounts.grantOperator(made);
                    return made;
                });
        demonstration.fill(Now.instant(), PASSWORD, operator);
    }

    /** Calls as one who can log in to the demo, in a collaboration. */
    public static <T> T as(String mail, String slug, Callable<T> call) {
        fill();
        if (!(Portal.bean(LogIn.class).check(mail, PASSWORD, "test") instanceof LogIn.Outcome.Welcome welcome)) {
            throw new IllegalArgumentException(mail + " cannot log in");
        }
        CollaborationRef collaboration =
                Portal.bean(Collaborations.class).bySlug(slug).orElseThrow();
        Context context = new Context.InCollaboration(
                collaboration,
                Portal.bean(Actors.class).in(collaboration, welcome.account()).orElseThrow());
        return Portal.bean(CurrentContext.class).within(context, call);
    }
}
