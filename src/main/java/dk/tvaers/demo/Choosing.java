package dk.tvaers.demo;

import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Projects;
import dk.tvaers.settings.Approvers;
import dk.tvaers.settings.CollaborationSettings;
import dk.tvaers.settings.InstallationData;
import dk.tvaers.settings.InstallationItem;
import dk.tvaers.settings.InstallationSettings;
import dk.tvaers.settings.SettingsData;
import dk.tvaers.settings.SettingsItem;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What was chosen and agreed, and what has come to an end: a membership, a project. */
@Singleton
@Order(60)
final class Choosing implements Act {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final CollaborationSettings settings;
    private final InstallationSettings installation;
    private final Approvers approvers;
    private final Members members;
    private final Projects projects;

    Choosing(
            CollaborationSettings settings,
            InstallationSettings installation,
            Approvers approvers,
            Members members,
            Projects projects) {
        this.settings = settings;
        this.installation = installation;
        this.approvers = approvers;
        this.members = members;
        this.projects = projects;
    }

    /** What the operator states, unless an operator has stated something already. */
    void state() {
        InstallationItem item = installation.get();
        if (item.version() == 0) {
            installation.change(
                    new InstallationData(
                            Data.text("processor"),
                            null,
                            "persondata@vestegnen.example",
                            "https://vestegnen.example/tilgaengelighed",
                            Data.text("privacy-da"),
                            Data.text("privacy-en")),
                    item.version());
        }
    }

    @Override
    public void write(Scene scene) {
        scene.coordinator(scene.months().setUp(), () -> {
            Data.rows("settings", scene.slug()).forEach(this::choose);
            Data.rows("former-members", scene.slug()).forEach(this::admit);
        });
        Data.rows("approval-limits", scene.slug()).forEach(row -> agree(scene, row));
        Data.rows("ended-projects", scene.slug()).forEach(row -> end(scene, row));
    }

    private void choose(Csv.Row row) {
        SettingsItem item = settings.get();
        SettingsData before = item.data();
        settings.change(
                new SettingsData(
                        before.name(),
                        row.orNull("light"),
                        row.orNull("dark"),
                        before.workingDays(),
                        row.orNull("sender"),
                        row.orNull("reply_to"),
                        before.mailsKept(),
                        before.resourcesOpen(),
                        before.sharesOwnOnly()),
                item.version());
    }

    private void admit(Csv.Row row) {
        members.admit(
                new MunicipalityCode(row.get("municipality")),
                new Period(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to"))));
    }

    private void agree(Scene scene, Csv.Row row) {
        LocalDate from = scene.months().inMonths(Integer.parseInt(row.get("in_months")));
        Instant at = scene.months().at(from, MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.coordinator(
                                at,
                                () -> approvers.record(
                                        new MunicipalityCode(row.get("municipality")),
                                        Integer.parseInt(row.get("kroner")),
                                        from)));
    }

    private void end(Scene scene, Csv.Row row) {
        Instant at = scene.months().at(scene.months().inMonths(-Integer.parseInt(row.get("months_ago"))), MORNING);
        ProjectId project = scene.project(row.get("project"));
        scene.script()
                .at(
                        at,
                        () -> scene.coordinator(
                                at,
                                () -> projects.deactivate(
                                        project, projects.get(project).version(), Now.today())));
    }
}
