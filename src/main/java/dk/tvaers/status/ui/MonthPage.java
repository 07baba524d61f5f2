package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.access.Actor;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A municipality's month as one page: where it stands, the grid, and what follows from it. */
final class MonthPage extends Composite<Div> implements MonthGrid.Listener {

    private final MonthDesk desk;
    private final Owners owners;
    private final StatusAddresses addresses;
    private final MonthWords words;
    private final Actor reader;
    private final Supplier<Optional<Component>> deadlines;
    private final MonthMessages messages;
    private Set<String> open = new TreeSet<>();
    private Consumer<Set<String>> onOpened = codes -> {};
    private Consumer<Boolean> onUnsaved = unsaved -> {};
    private @Nullable MonthHead head;
    private @Nullable MonthGrid grid;

    /** @param deadlines what fetches the month's dates, if there are any by then */
    MonthPage(
            MonthDesk desk,
            Owners owners,
            StatusAddresses addresses,
            MonthWords words,
            Actor reader,
            Supplier<Optional<Component>> deadlines) {
        this.desk = desk;
        this.owners = owners;
        this.addresses = addresses;
        this.words = words;
        this.reader = reader;
        this.deadlines = deadlines;
        this.messages = new MonthMessages(words, addresses);
    }

    /**
     * Tells what happens on the page.
     *
     * @param open the codes of the projects whose details are open; changed as they are opened and closed
     * @param unsaved hears whether something would be left behind
     */
    void follow(Set<String> open, Consumer<Set<String>> opened, Consumer<Boolean> unsaved) {
        this.open = open;
        this.onOpened = opened;
        this.onUnsaved = unsaved;
    }

    /** @param restored when what is laid back was typed */
    void show(Optional<Instant> restored) {
        List<MonthNotice> notices = new ArrayList<>();
        restored.ifPresent(at -> notices.add(messages.restored(at, desk.touched(), this::discard)));
        if (!desk.contested().isEmpty()) {
            notices.add(messages.contested(desk.contested()));
        }
        render(notices);
    }

    private void render(List<MonthNotice> notices) {
        MonthData data = desk.data();
        head = new MonthHead(data, words, deadlines.get(), this::markRest, this::save, this::submit);
        head.show(desk.typings());
        getContent().removeAll();
        getContent().add(head);
        if (MonthHead.may(data, MonthData.Act.DRAFT) && !reader.municipalities().contains(data.municipality())) {
            getContent().add(messages.onBehalf(data));
        }
        notices.forEach(getContent()::add);
        if (data.rows().isEmpty()) {
            grid = null;
            getContent().add(empty());
            return;
        }
        grid = new MonthGrid(desk, owners, addresses, words, open, this);
        getContent().add(grid, aside(data, grid));
    }

    private Component empty() {
        Component next = Links.inside(addresses.overview(), words.get("empty.next"));
        next.addClassName("button");
        return new EmptyState(words.get("empty"), words.get("empty.text"), next);
    }

    private Component aside(MonthData data, MonthGrid shown) {
        MonthAside aside = new MonthAside(words);
        if (MonthHead.may(data, MonthData.Act.DRAFT)) {
            aside.asks(
                    MonthAsk.of(data, reader.person(), words),
                    ask -> shown.form(ask.row().localProject()).ifPresent(RowForm::goThere));
        }
        return aside.sinceLast(SinceLast.of(data, new ReportText(words, owners::name), words));
    }

    @Override
    public void typed() {
        desk.keep();
        Objects.requireNonNull(head).show(desk.typings());
        onUnsaved.accept(!desk.touched().isEmpty());
    }

    @Override
    public void opened(Set<String> codes) {
        onOpened.accept(codes);
    }

    @Override
    public void chosen(LocalProjectId id, boolean mine) {
        desk.choose(id, mine);
        show(Optional.empty());
        form(id).ifPresent(RowForm::goThere);
    }

    private void markRest() {
        desk.typings().stream().filter(MonthHead::isLeft).forEach(Typing::toggle);
        Objects.requireNonNull(grid).forms().forEach(RowForm::show);
        typed();
    }

    private void discard() {
        desk.discard();
        onUnsaved.accept(false);
        render(List.of());
    }

    private void save() {
        if (!goToUnreadable()) {
            List<Typing> typed =
                    desk.typings().stream().filter(Typing::isUnsaved).toList();
            List<Invalid.Problem> refused = desk.save();
            onUnsaved.accept(!refused.isEmpty() || !desk.contested().isEmpty());
            if (refused.isEmpty() && desk.contested().isEmpty()) {
                tell(messages.saved(typed));
            } else {
                refuse("save", Refusals.of(refused));
            }
        }
    }

    private void submit() {
        if (!desk.contested().isEmpty()) {
            refuse("submit", Refusals.NONE);
        } else if (desk.toSubmit().isEmpty()) {
            tell(messages.nothingToSubmit());
        } else if (!goToUnreadable()) {
            try {
                List<Report> reports = desk.submit();
                onUnsaved.accept(false);
                open.clear();
                onOpened.accept(open);
                tell(messages.submitted(reports, desk.data()));
            } catch (Invalid invalid) {
                refuse("submit", Refusals.of(invalid.problems()));
            }
        }
    }

    private void tell(MonthNotice notice) {
        render(List.of(notice));
        notice.focus();
    }

    /** Says what is in the way, row by row, and puts the reader at the first of it. */
    private void refuse(String what, Refusals refusals) {
        List<MonthNotice> notices = new ArrayList<>();
        if (!refusals.isEmpty()) {
            notices.add(messages.refused(what, refusals, desk.data()));
        }
        if (!desk.contested().isEmpty()) {
            notices.add(messages.contested(desk.contested()));
        }
        render(notices);
        Optional<MonthField> first = Objects.requireNonNull(grid).forms().stream()
                .filter(form -> !refusals.of(form.id()).isEmpty())
                .map(form -> form.refuse(refusals.of(form.id())))
                .flatMap(Optional::stream)
                .findFirst();
        first.ifPresentOrElse(MonthField::goThere, notices.getFirst()::focus);
    }

    private boolean goToUnreadable() {
        Optional<MonthField> unreadable = Objects.requireNonNull(grid).forms().stream()
                .flatMap(form -> form.unreadable().stream())
                .findFirst();
        unreadable.ifPresent(MonthField::goThere);
        return unreadable.isPresent();
    }

    private Optional<RowForm> form(LocalProjectId id) {
        return grid == null ? Optional.empty() : grid.form(id);
    }
}
