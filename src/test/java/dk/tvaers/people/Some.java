package dk.tvaers.people;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Accounts and persons for the tests of this package. */
final class Some {

    static final String PASSWORD = "gul cykel i regnvejr";

    private Some() {}

    static String email() {
        return AccountId.next().toString().toLowerCase(Locale.ROOT) + "@tvaers.example";
    }

    /** An open account with {@link #PASSWORD}. */
    static AccountId account(String email) {
        return Fresh.asOperator(() -> {
            AccountId id = Portal.bean(Accounts.class).create(email, "da");
            Portal.bean(Accounts.class).setPassword(id, PASSWORD);
            return id;
        });
    }

    static PersonId person(Fresh fresh, String name, @Nullable AccountId account) {
        return fresh.asCoordinator(() -> {
            PersonId id = Portal.bean(Persons.class).add(new PersonData(name, (MunicipalityCode) null));
            if (account != null) {
                Portal.bean(Persons.class).link(id, account);
            }
            return id;
        });
    }

    static RoleGrantId role(
            Fresh fresh,
            PersonId person,
            Role role,
            @Nullable MunicipalityCode municipality,
            LocalDate from,
            @Nullable LocalDate to) {
        return fresh.asCoordinator(
                () -> Portal.bean(Roles.class).give(person, role, municipality, null, new Period(from, to)));
    }

    /** Calls as the account in its collaboration, with the roles it has today. */
    static <T> T as(Fresh fresh, AccountId account, Callable<T> call) {
        return Portal.bean(CurrentContext.class)
                .within(
                        new Context.InCollaboration(
                                fresh.ref(),
                                Portal.bean(AccountActors.class)
                                        .in(fresh.ref(), account)
                                        .orElseThrow()),
                        call);
    }

    /** Changes what no service changes. */
    static void sql(String statement) {
        try (Connection connection = Sql.asMigrating();
                Statement ready = connection.createStatement()) {
            ready.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Calls as if nobody were operator yet. */
    static <T> T withoutOperators(Callable<T> call) throws Exception {
        sql("update installation_grant set role = 'PAUSED' where role = 'OPERATOR'");
        try {
            return call.call();
        } finally {
            sql("update installation_grant set role = 'OPERATOR' where role = 'PAUSED'");
        }
    }

    /** Calls at noon of a date in Copenhagen. */
    static <T> T on(LocalDate date, Callable<T> call) {
        return at(date.atTime(12, 0).atZone(Now.COPENHAGEN).toInstant(), call);
    }

    static <T> T at(Instant instant, Callable<T> call) {
        try {
            return Now.at(instant, call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls outside all collaborations. */
    static <T> T outside(AccountId account, Callable<T> call) {
        return Portal.bean(CurrentContext.class).within(new Context.InInstallation(account, false), call);
    }
}
