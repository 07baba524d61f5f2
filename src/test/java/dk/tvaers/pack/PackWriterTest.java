package dk.tvaers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.PdfUa;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackWriterTest {
    @Test
    void scratch() throws Exception {
        for (int n : new int[] {10, 300, 1000, 3000}) {
            PackTable t = PackTable.of("Afvigelser", IntStream.range(0, n).boxed().toList())
                    .text("Projekt", i -> "Projekt " + i).text("Kommune", i -> "Høje-Taastrup")
                    .light("Samlet", i -> TrafficLight.values()[i % 3])
                    .text("Hvad", i -> "Tid (gul)").text("Årsag", i -> "Leverandøren er forsinket med den nye version af løsningen og kan ikke sige hvornår")
                    .text("Handling", i -> "Vi holder møde med leverandøren hver uge og følger op på aftalen")
                    .text("Ansvarlig", i -> "Programleder").date("Frist", i -> LocalDate.of(2016, 3, 1)).table();
            Pack p = new Pack("Programrapport", "Vestegnen", "da", LocalDate.of(2016, 3, 1), List.of(),
                    List.of(new PackContent.Decision("Godkend noget.", LocalDate.of(2016, 3, 2))),
                    List.of(PackContent.of("Status").with(new PackContent.Fact("I gang", "3 projekter")).with("En sætning.").with(t)));
            Fresh f = Fresh.collaboration();
            long a = System.nanoTime();
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            f.asCoordinator(() -> { Portal.bean(PackWriter.class).write(p, PackFormat.PDF, pdf); return 1; });
            long b = System.nanoTime();
            ByteArrayOutputStream x = new ByteArrayOutputStream();
            f.asCoordinator(() -> { Portal.bean(PackWriter.class).write(p, PackFormat.EXCEL, x); return 1; });
            long c = System.nanoTime();
            System.out.println("MEASURE " + n + " pdf " + (b - a) / 1000000 + " ms " + pdf.size() + " excel " + (c - b) / 1000000 + " ms " + x.size());
            if (n == 10) { assertThat(PdfUa.problems(pdf.toByteArray())).isEmpty(); java.nio.file.Files.write(java.nio.file.Path.of("/tmp/wt/pack.pdf"), pdf.toByteArray()); }
        }
    }
}
