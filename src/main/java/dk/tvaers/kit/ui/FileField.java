package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.FileType;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place where a file is chosen or dropped. It is received and checked at once, and kept by the form beside it; with the
 * page goes what nobody kept.
 */
public final class FileField extends Composite<Div> {

    private static final int MEGABYTE = 1_000_000;

    private final Texts texts;
    private final StoredFiles files;
    private final Consumer<IncomingFile> arrived;
    private final Paragraph problem = new Paragraph();
    private final Upload upload;
    private @Nullable IncomingFile file;

    /** @param arrived what is done when a file has been received */
    public FileField(Texts texts, StoredFiles files, Consumer<IncomingFile> arrived) {
        this.texts = texts;
        this.files = files;
        this.arrived = arrived;
        upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(FileType.accepted().toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(files.megabytes() * MEGABYTE);
        upload.setI18n(words());
        upload.addFileRejectedListener(refused -> say(refused.getErrorMessage()));
        upload.addFileRemovedListener(gone -> take(null));
        problem.setVisible(false);
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        Paragraph help = new Paragraph(texts.get("files.help", files.megabytes(), FileType.all()));
        help.addClassName("meta");
        getContent().addClassName("file-field");
        getContent().add(upload, problem, help);
    }

    /**
     * The file that was received.
     *
     * @throws RuleBroken while there is none
     */
    public IncomingFile file() {
        if (file == null) {
            throw new RuleBroken("files.none");
        }
        return file;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        take(null);
    }

    /** Runs in the request that brings the file, beside the page. */
    private void receive(UploadEvent event) throws IOException {
        try {
            IncomingFile received = files.receive(event.getFileName(), event.getInputStream());
            event.getUI().access(() -> {
                if (isAttached()) {
                    take(received);
                    arrived.accept(received);
                } else {
                    received.close();
                }
            });
        } catch (Invalid refused) {
            String why = texts.get(
                    refused.problems().getFirst().reason(),
                    refused.problems().getFirst().parameters().toArray());
            event.reject(why);
            event.getUI().access(() -> say(why));
        }
    }

    private void take(@Nullable IncomingFile other) {
        if (file != null) {
            file.close();
        }
        file = other;
        problem.setVisible(false);
    }

    private void say(String why) {
        problem.setText(why);
        problem.setVisible(true);
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(texts.get("files.choose")).setMany(texts.get("files.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(texts.get("files.drop")).setMany(texts.get("files.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(texts.get("files.too-large", files.megabytes()))
                .setIncorrectFileType(texts.get("files.kind-refused", FileType.all()))
                .setTooManyFiles(texts.get("files.one")));
        String sending = texts.get("files.sending");
        String lost = texts.get("files.not-arrived");
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(sending)
                        .setProcessing(sending)
                        .setStalled(texts.get("files.stalled"))
                        .setHeld(sending))
                .setError(new UploadI18N.Uploading.Error()
                        .setForbidden(lost)
                        .setServerUnavailable(lost)
                        .setUnexpectedServerError(lost)));
        words.setFile(new UploadI18N.File()
                .setRemove(texts.get("files.remove"))
                .setRetry(texts.get("files.again"))
                .setStart(texts.get("files.start")));
        return words;
    }
}
