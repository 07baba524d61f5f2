package dk.tvaers.pack;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.jobs.RecurringJob;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.Colours;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundScene;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Rounds with deviations, an internal one among them; and packs read as people and programs read them. */
public final class Packed {

    public static final String OPEN = "Leverandøren er forsinket";
    public static final String INTERNAL = "To medarbejdere er sygemeldt";

    public final RoundScene scene = new RoundScene();

    /** Glostrup is late, and lacks people, which stays in Glostrup. */
    public Report deviate() {
        PersonId owner = scene.fresh.person("Projektleder", RoundScene.GLOSTRUP);
        LocalDate due = Now.today().plusDays(20);
        Colours colours = Colours.of(TrafficLight.YELLOW, TrafficLight.GREEN, TrafficLight.RED, TrafficLight.GREEN);
        ReportContent content = new ReportContent(
                ColourChoice.of(colours),
                40,
                null,
                null,
                null,
                List.of(
                        new Explanation(List.of(Dimension.TIME), OPEN, "Møde hver uge", owner, due),
                        new Explanation(
                                List.of(Dimension.RESOURCES, Dimension.OVERALL), INTERNAL, "Vikar", owner, due)));
        return submit(scene.glostrup, RoundScene.GLOSTRUP, content);
    }

    private Report submit(LocalProjectId local, MunicipalityCode code, ReportContent content) {
        return scene.asLeader(code, () -> scene.reports.submit(local, content, null));
    }

    /** A round that is opened today and closed by the portal when its last day is over. */
    public RoundId close() {
        RoundId round = scene.asCoordinator(() -> scene.rounds.openNow(RoundScene.workedIn(3)));
        closeNow();
        return round;
    }

    /** The portal closes the open round; the reports of rounds that other tests closed are not made with its own. */
    public Instant closeNow() {
        Fresh.sql("delete from job where task_name = 'closed-report' and not picked");
        Instant night = RoundScene.workedIn(3)
                .plusDays(1)
                .atTime(LocalTime.of(0, 17))
                .atZone(Now.COPENHAGEN)
                .toInstant();
        RecurringJob rounds = Portal.beans().getBeansOfType(RecurringJob.class).stream()
                .filter(job -> job.name().equals("report-rounds"))
                .findFirst()
                .orElseThrow();
        Now.at(night, () -> Portal.bean(CurrentContext.class)
                .within(new Context.InCollaboration(scene.fresh.ref(), Actor.portal()), rounds::run));
        return night;
    }

    public static byte[] bytes(PackFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The text of a PDF, on one line. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each sheet of a workbook: its name, then its cells. */
    public static List<List<String>> sheets(byte[] excel) {
        List<List<String>> sheets = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(excel))) {
            DataFormatter words = new DataFormatter();
            for (Sheet sheet : book) {
                List<String> cells = new ArrayList<>(List.of(sheet.getSheetName()));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(words.formatCellValue(cell));
                    }
                }
                sheets.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }
}
