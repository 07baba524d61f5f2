package dk.tvaers.testkit;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MunicipalityRegister;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A new collaboration for one test, and persons in it who act with one role. */
public final class Fresh {

    public static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");
    public static final MunicipalityCode ALBERTSLUND = new MunicipalityCode("165");
    public static final MunicipalityCode HOEJE_TAASTRUP = new MunicipalityCode("169");

    private static boolean registerIsLoaded;

    private final CollaborationRef collaboration;

    private Fresh(CollaborationRef collaboration) {
        this.collaboration = collaboration;
    }

    public static Fresh collaboration() {
        loadRegister();
        String slug = "t-" + Id.text(Id.next()).toLowerCase(Locale.ROOT);
        return new Fresh(
                asOperator(() -> Portal.bean(CollaborationDirectory.class).create("Prøve " + slug, slug)));
    }

    /** A collaboration of which the municipalities have been members since 2015. */
    public static Fresh collaboration(MunicipalityCode... members) {
        Fresh fresh = collaboration();
        for (MunicipalityCode code : members) {
            fresh.asCoordinator(
                    () -> Portal.bean(Members.class).admit(code, new Period(LocalDate.of(2015, 1, 1), null)));
        }
        return fresh;
    }

    public CollaborationRef ref() {
        return collaboration;
    }

    /** A person of a municipality, without a role. */
    public PersonId person(String name, @Nullable MunicipalityCode code) {
        PersonId id = PersonId.next();
        sql(
                "insert into person (collaboration_id, id, name, municipality_code, version) values (?, ?, ?, ?, 0)",
                collaboration.id().value(),
                id.value(),
                name,
                code == null ? null : code.value());
        return id;
    }

    public <T> T asCoordinator(Callable<T> call) {
        return as(Role.COORDINATOR, null, null, call);
    }

    /** Calls as a new person with one role. */
    public <T> T as(Role role, @Nullable MunicipalityCode code, @Nullable ProjectId project, Callable<T> call) {
        return as(person(role.name(), code), List.of(new Grant(role, code, project, null)), call);
    }

    /** Calls as a person with the roles given. */
    public <T> T as(PersonId person, List<Grant> grants, Callable<T> call) {
        return Portal.bean(CurrentContext.class)
                .within(new Context.InCollaboration(collaboration, new Actor(person, null, grants)), call);
    }

    public static <T> T asOperator(Callable<T> call) {
        return Portal.bean(CurrentContext.class).within(new Context.InInstallation(AccountId.next(), true), call);
    }

    /** How many rows a query counts; for what no service tells. */
    public long count(String query) {
        return transactions()
                .executeRead(status -> Portal.bean(JdbcOperations.class).prepareStatement(query, statement -> {
                    statement.setLong(1, collaboration.id().value());
                    var rows = statement.executeQuery();
                    rows.next();
                    return rows.getLong(1);
                }));
    }

    private static synchronized void loadRegister() {
        if (!registerIsLoaded) {
            Portal.bean(MunicipalityRegister.class).load();
            registerIsLoaded = true;
        }
    }

    /** Changes what no service changes. */
    public static void sql(String sql, @Nullable Object... values) {
        TransactionOperations<Connection> transactions = transactions();
        transactions.executeWrite(status -> Portal.bean(JdbcOperations.class).prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }));
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return Portal.bean(TransactionOperations.class);
    }
}
