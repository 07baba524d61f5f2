package dk.tvaers.demo;

import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectData;
import dk.tvaers.programme.Projects;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets a collaboration up: members, host and chair, agreement, programmes and projects. */
@Singleton
@Order(10)
final class Founding implements Act {

    private final Members members;
    private final Offices offices;
    private final Agreements agreements;
    private final Programmes programmes;
    private final Projects projects;

    Founding(Members members, Offices offices, Agreements agreements, Programmes programmes, Projects projects) {
        this.members = members;
        this.offices = offices;
        this.agreements = agreements;
        this.programmes = programmes;
        this.projects = projects;
    }

    @Override
    public void write(Scene scene) {
        scene.coordinator(scene.months().setUp(), () -> {
            scene.members().forEach(member -> members.admit(member.code(), member.period()));
            Data.rows("collaborations", scene.slug()).forEach(row -> fillOffices(row, scene));
            Data.rows("agreements", scene.slug()).forEach(this::agree);
            Map<String, ProgrammeId> made = new HashMap<>();
            for (Csv.Row row : Data.rows("programmes", scene.slug())) {
                Period period = new Period(LocalDate.parse(row.get("from")), null);
                made.put(row.get("name"), programmes.create(row.get("name"), row.get("purpose"), period));
            }
            for (Csv.Row row : Data.rows("projects", scene.slug())) {
                ProgrammeId programme = made.get(row.get("programme"));
                if (programme == null) {
                    throw new IllegalStateException("no programme for " + row);
                }
                scene.put(row.get("code"), projects.create(programme, facts(row)));
            }
        });
    }

    /** One host, and a chair that goes round each year; next year's is known already and stays until it is moved on. */
    private void fillOffices(Csv.Row row, Scene scene) {
        offices.hold(
                Office.HOST,
                new MunicipalityCode(row.get("host")),
                new Period(LocalDate.parse(row.get("host_from")), null));
        List<MunicipalityCode> round = Stream.of(row.get("chairs").split(" "))
                .map(MunicipalityCode::new)
                .toList();
        int first = Integer.parseInt(row.get("chairs_from"));
        int next = scene.months().today().getYear() + 1;
        for (int year = first; year <= next; year++) {
            LocalDate end = year == next ? null : Year.of(year).atMonth(12).atEndOfMonth();
            offices.hold(
                    Office.CHAIR,
                    round.get((year - first) % round.size()),
                    new Period(Year.of(year).atDay(1), end));
        }
    }

    /** The first version, and those that supersede it, in the order of the list. */
    private void agree(Csv.Row row) {
        AgreementData data = new AgreementData(
                row.get("title"), Data.text(row.get("text")), LocalDate.parse(row.get("from")), row.orNull("case"));
        agreements
                .newest()
                .ifPresentOrElse(newest -> agreements.supersede(newest.id(), data), () -> agreements.record(data));
    }

    /** What the portal's list of known projects says, with what the list has in English in Danish words. */
    private static ProjectData facts(Csv.Row row) {
        ProjectData known = ProjectData.known().stream()
                .filter(project -> project.code().equals(row.get("code")))
                .findFirst()
                .orElseThrow();
        return new ProjectData(
                known.code(),
                known.shortName(),
                known.fullName(),
                known.kind(),
                replaced(row, known),
                known.supplier(),
                row.orNull("milestones"),
                row.orNull("outcome"));
    }

    private static @Nullable String replaced(Csv.Row row, ProjectData known) {
        return row.orNull("replaces") == null ? known.replaces() : row.orNull("replaces");
    }
}
