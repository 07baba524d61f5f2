package dk.tvaers.platform.mail;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChoiceRows extends GenericRepository<ChoiceRow, String> {

    @Query("select * from mail_choice where collaboration_id = :collaboration and person_id = :person")
    List<ChoiceRow> list(CollaborationId collaboration, PersonId person);

    @Query("""
            insert into mail_choice (collaboration_id, person_id, kind, delivery)
            select collaboration_id, id, :kind, :delivery from person
            where collaboration_id = :collaboration and id = :person
            on duplicate key update delivery = values(delivery)""")
    int choose(CollaborationId collaboration, PersonId person, String kind, String delivery);
}
