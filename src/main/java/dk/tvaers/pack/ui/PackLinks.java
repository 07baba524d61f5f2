package dk.tvaers.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.pack.ClosedReportFile;
import dk.tvaers.pack.ClosedReports;
import dk.tvaers.pack.PackFile;
import dk.tvaers.pack.PackFormat;
import dk.tvaers.pack.PackPaths;
import dk.tvaers.pack.Packs;
import dk.tvaers.status.round.RoundId;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The ways to reports, and to their files. */
@Singleton
final class PackLinks {

    private final Packs packs;
    private final ClosedReports closed;
    private final Downloads downloads;
    private final CurrentContext context;

    PackLinks(Packs packs, ClosedReports closed, Downloads downloads, CurrentContext context) {
        this.packs = packs;
        this.closed = closed;
        this.downloads = downloads;
        this.context = context;
    }

    String reports() {
        return address(PackPaths.REPORTS);
    }

    String programme() {
        return address(PackPaths.PROGRAMME);
    }

    String municipalities() {
        return address(PackPaths.MUNICIPALITY);
    }

    String municipality(MembershipItem member) {
        return address(PackPaths.ofMunicipality(member.code()));
    }

    String round(RoundId round) {
        return address(PackPaths.ofRound(round));
    }

    /** The files of a municipality's pack, and the browser's print. */
    Component[] filesOf(MembershipItem member, String title, Texts texts) {
        Locale language = texts.locale();
        return new Component[] {
            file(made(() -> packs.take(member.code(), PackFormat.PDF, language)), PackFormat.PDF, title, texts, true),
            file(
                    made(() -> packs.take(member.code(), PackFormat.EXCEL, language)),
                    PackFormat.EXCEL,
                    title,
                    texts,
                    false),
            print(texts)
        };
    }

    /** The files of the programme report. */
    Component[] filesOfProgramme(String title, Texts texts) {
        Locale language = texts.locale();
        return new Component[] {
            file(made(() -> packs.takeProgramme(PackFormat.PDF, language)), PackFormat.PDF, title, texts, true),
            file(made(() -> packs.takeProgramme(PackFormat.EXCEL, language)), PackFormat.EXCEL, title, texts, false),
            print(texts)
        };
    }

    /** One file of a closed round's report. */
    Anchor fileOfRound(RoundId round, PackFormat format, String title, Texts texts, boolean primary) {
        DownloadHandler handler = downloads.made(() -> {
            ClosedReportFile file = closed.take(round, format);
            return new Downloads.Made(file.name(), file.mediaType(), out -> out.write(file.bytes()));
        });
        return file(handler, format, title, texts, primary);
    }

    static Button print(Texts texts) {
        Button print = new Button(
                texts.get("pack.print"), press -> press.getSource().getElement().executeJs("window.print()"));
        print.addClassName("print");
        return print;
    }

    private interface Taken {
        PackFile take();
    }

    private DownloadHandler made(Taken taken) {
        return downloads.made(() -> {
            PackFile file = taken.take();
            return new Downloads.Made(file.name(), file.mediaType(), file.content()::writeTo);
        });
    }

    private static Anchor file(DownloadHandler handler, PackFormat format, String title, Texts texts, boolean primary) {
        String word = texts.word("pack.fetch", format);
        Anchor link = new Anchor(handler, word);
        link.addClassName("button");
        link.setClassName("primary", primary);
        link.setAriaLabel(texts.get("pack.fetch.what", word, title));
        link.setId("pack-" + format.inAddress());
        return link;
    }

    /** A link that looks like a button. */
    static Anchor button(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }

    private String address(String path) {
        return Places.address(context.collaboration().collaboration(), path);
    }
}
