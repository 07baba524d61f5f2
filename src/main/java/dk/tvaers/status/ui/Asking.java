package dk.tvaers.status.ui;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.OverviewData;
import dk.tvaers.status.OverviewData.Attention;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says what needs attention, in the order that the overview gives. What a municipality is only silent about becomes one
 * sentence.
 */
final class Asking {

    private static final int NAMED = 4;

    private final OverviewData data;
    private final Texts texts;
    private final OverviewWords words;
    private final StatusAddresses addresses;
    private final AskDetail detail;

    private Asking(OverviewData data, Texts texts, StatusAddresses addresses, LocalDate today) {
        this.data = data;
        this.texts = texts;
        this.words = new OverviewWords(texts);
        this.addresses = addresses;
        this.detail = new AskDetail(data.dimension(), texts, today);
    }

    /** @param today decides which date has passed */
    static List<Ask> of(OverviewData data, Texts texts, StatusAddresses addresses, LocalDate today) {
        return new Asking(data, texts, addresses, today).asks();
    }

    private List<Ask> asks() {
        Collection<List<Attention>> groups = data.attention().stream()
                .collect(Collectors.groupingBy(Asking::group, LinkedHashMap::new, Collectors.<Attention>toList()))
                .values();
        return groups.stream()
                .map(group -> group.size() == 1 ? one(group.getFirst()) : silent(group))
                .toList();
    }

    private record Group(MunicipalityCode municipality, boolean onlySilent, Object rest) {}

    private static Group group(Attention attention) {
        OverviewData.Cell cell = attention.cell();
        return new Group(
                cell.municipality(), isOnlySilent(attention), isOnlySilent(attention) ? "" : cell.localProject());
    }

    private static boolean isOnlySilent(Attention attention) {
        return !isRed(attention) && !attention.cell().overdue();
    }

    private static boolean isRed(Attention attention) {
        return OverviewWords.drawn(attention.cell().light()) == Light.RED;
    }

    private Ask one(Attention attention) {
        String project = attention.projectName();
        String municipality = attention.municipalityName();
        String sentence;
        Light light;
        if (isRed(attention)) {
            light = Light.RED;
            sentence = data.dimension() == Dimension.OVERALL
                    ? texts.get("status.overview.ask.red", project, municipality)
                    : texts.get(
                            "status.overview.ask.red-on",
                            project,
                            municipality,
                            words.dimension(data.dimension()).toLowerCase(texts.locale()));
        } else if (attention.cell().overdue()) {
            light = OverviewWords.drawn(attention.cell().light());
            sentence = texts.get("status.overview.ask.overdue", project, municipality);
        } else {
            light = Light.SILENT;
            sentence = texts.get("status.overview.ask.silent", municipality, project);
        }
        return new Ask(
                light,
                sentence,
                detail.of(attention),
                texts.get("status.overview.ask.open"),
                texts.get("status.overview.ask.open-name", project, municipality),
                addresses.localProject(attention.cell().localProject()));
    }

    private Ask silent(List<Attention> group) {
        Attention first = group.getFirst();
        List<String> projects = group.stream().map(Attention::projectName).toList();
        int longest = group.stream()
                .map(attention -> attention.cell().silentDays())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new Ask(
                Light.SILENT,
                projects.size() > NAMED
                        ? texts.get("status.overview.ask.silent-many", first.municipalityName(), projects.size())
                        : texts.get("status.overview.ask.silent", first.municipalityName(), words.list(projects)),
                texts.get("status.overview.ask.longest-silence", longest),
                texts.get("status.overview.ask.month"),
                texts.get("status.overview.ask.month-name", first.municipalityName()),
                addresses.municipality(first.cell().municipality()));
    }
}
