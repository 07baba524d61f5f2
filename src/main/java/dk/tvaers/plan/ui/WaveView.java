package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.WaveItem;
import dk.tvaers.plan.Waves;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** A wave: the coordinator changes or dissolves it. */
@Prototype
@Route(value = PlanAddresses.WAVE, layout = CollaborationLayout.class)
@Needs(Right.KEEP_PLAN)
final class WaveView extends FormView {

    private final Waves waves;
    private final Milestones milestones;
    private final RecordSections sections;
    private final CurrentContext context;

    WaveView(Waves waves, Milestones milestones, RecordSections sections, CurrentContext context) {
        this.waves = waves;
        this.milestones = milestones;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WaveItem wave = waves.get(PlanAddresses.wave(event));
        List<MilestoneItem> all = milestones.list(wave.projectId());
        String back = new PlanAddresses(context.collaboration().collaboration()).project(wave.projectId());
        show(
                wave.name(),
                texts().get("plan.wave.edit.lead"),
                new RecordForm(
                                texts(),
                                WaveForm.fields(
                                        texts(),
                                        waves.municipalities(wave.projectId()),
                                        all,
                                        wave.supplierOn().keySet()))
                        .over(() -> {
                            WaveItem now = waves.get(wave.id());
                            return new RecordForm.Read(now.version(), WaveForm.values(now));
                        })
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    waves.change(wave.id(), version, WaveForm.data(values, all));
                                    return next(back, texts().get("plan.wave.changed"));
                                },
                                back));
        sections.of(wave.id()).forEach(this::add);
        add(new Part(texts().get("plan.wave.remove"), removing(wave, back)));
    }

    private Component removing(WaveItem wave, String back) {
        Button remove = new Button(texts().get("plan.wave.remove"), press -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts().get("plan.wave.remove.ask", wave.name()));
            dialog.setText(texts().get("plan.wave.remove.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts().get("kit.cancel"));
            dialog.setConfirmText(texts().get("plan.wave.remove"));
            dialog.addConfirmListener(confirmed -> remove(wave, back));
            dialog.open();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Div(new Paragraph(texts().get("plan.wave.remove.text")), remove);
    }

    private void remove(WaveItem wave, String back) {
        try {
            waves.remove(wave.id(), wave.version());
            next(back, texts().get("plan.wave.removed")).run();
        } catch (RuleBroken | Conflict refused) {
            Notification.show(texts().get(refused));
        }
    }
}
