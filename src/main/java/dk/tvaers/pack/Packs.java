package dk.tvaers.pack;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The programme report and the packs for the municipalities' steering groups, as things stand now. */
@Singleton
public class Packs {

    /** So many rows are a PDF of a second or two; what is longer is made in the background. */
    private static final int LARGE = 300;

    private final PackReading reading;
    private final PackWriter writer;
    private final Taking taking;
    private final Members members;
    private final Guard guard;

    Packs(PackReading reading, PackWriter writer, Taking taking, Members members, Guard guard) {
        this.reading = reading;
        this.writer = writer;
        this.taking = taking;
        this.members = members;
        this.guard = guard;
    }

    /** The members of today whose packs the reader may take. */
    @Transactional(readOnly = true)
    public List<MembershipItem> municipalities() {
        return members.on(Now.today()).stream()
                .filter(member -> guard.may(Right.TAKE_PACK, Target.of(member.code())))
                .toList();
    }

    /**
     * What the pack of a municipality says.
     *
     * @throws Forbidden without the right to take it
     * @throws NotFound when the municipality is no member today
     */
    @Transactional(readOnly = true)
    public Pack of(MunicipalityCode code, Locale language) {
        MembershipItem member = members.of(code, Now.today()).orElseThrow(NotFound::new);
        guard.require(Right.TAKE_PACK, Target.of(code));
        return reading.of(code, member.shortName(), Texts.in(language));
    }

    /** The same as a file; the trail is told who took it. */
    @Transactional
    public PackFile take(MunicipalityCode code, PackFormat format, Locale language) {
        Pack pack = of(code, language);
        taking.ofMunicipality(code, format);
        return file(pack, format);
    }

    /** What the programme report says: what all members see, and no more, whoever reads it. */
    @Transactional(readOnly = true)
    public Pack programme(Locale language) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        Texts texts = Texts.in(language);
        return reading.all(texts.get("pack.programme"), texts);
    }

    /** The same as a file; the trail is told who took it. */
    @Transactional
    public PackFile takeProgramme(PackFormat format, Locale language) {
        Pack pack = programme(language);
        taking.ofAll(format);
        return file(pack, format);
    }

    /** Whether it takes longer to write than somebody should wait. */
    public boolean isLarge(Pack pack) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        return pack.rows() > LARGE;
    }

    private PackFile file(Pack pack, PackFormat format) {
        return new PackFile(format.fileName(pack.title(), pack.on()), format.mediaType(), writer.content(pack, format));
    }
}
