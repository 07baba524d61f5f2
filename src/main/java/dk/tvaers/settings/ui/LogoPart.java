package dk.tvaers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.settings.CollaborationSettings;

/** The logo as it is now, and a place for another one. */
final class LogoPart extends Composite<Div> {

    private final Texts texts;
    private final CollaborationSettings settings;
    private final Runnable changed;
    private final Div said = new Div();

    LogoPart(Texts texts, CollaborationSettings settings, Downloads downloads, boolean there, Runnable changed) {
        this.texts = texts;
        this.settings = settings;
        this.changed = changed;
        Part part = new Part(texts.get("settings.logo"), new Paragraph(texts.get("settings.logo.text")));
        if (there) {
            part.getContent().add(present(downloads));
        }
        part.getContent().add(upload(), said);
        getContent().add(part);
    }

    private Component present(Downloads downloads) {
        Image logo = new Image(
                downloads.file(
                        "logo.png",
                        "image/png",
                        out -> out.write(settings.logo().orElseThrow().png())),
                texts.get("settings.logo.alt"));
        logo.addClassName("logo");
        Button drop = new Button(texts.get("settings.logo.drop"), press -> {
            settings.dropLogo();
            changed.run();
        });
        Div present = new Div(logo, drop);
        present.addClassName("logo-present");
        return present;
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CollaborationSettings.LOGO_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(refused -> refuse(refused.getErrorMessage()));
        return upload;
    }

    private void take(byte[] picture) {
        try {
            settings.putLogo(picture);
            changed.run();
        } catch (Invalid refused) {
            Invalid.Problem why = refused.problems().getFirst();
            refuse(texts.get(why.reason(), why.parameters().toArray()));
        }
    }

    private void refuse(String why) {
        said.removeAll();
        said.add(Notices.error(texts.get("settings.logo.refused"), why));
    }

    private UploadI18N words() {
        String choose = texts.get("settings.logo.choose");
        String drop = texts.get("settings.logo.drop-here");
        String uploading = texts.get("settings.logo.uploading");
        String failed = texts.get("settings.logo.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(texts.get("settings.logo.too-large"))
                        .setIncorrectFileType(texts.get("settings.logo.unreadable"))
                        .setTooManyFiles(texts.get("settings.logo.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(uploading)
                                .setProcessing(uploading)
                                .setStalled(uploading)
                                .setHeld(uploading))
                        .setError(new UploadI18N.Uploading.Error()
                                .setForbidden(failed)
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)))
                .setFile(new UploadI18N.File()
                        .setRemove(texts.get("settings.logo.remove-file"))
                        .setRetry(texts.get("settings.logo.retry"))
                        .setStart(texts.get("settings.logo.start")));
    }
}
