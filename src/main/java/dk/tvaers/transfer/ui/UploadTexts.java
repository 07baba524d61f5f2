package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import dk.tvaers.kit.Texts;

/** The words of the place where a file is dropped. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N in(Texts texts) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(texts.get("import.choose")).setMany(texts.get("import.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(texts.get("import.drop")).setMany(texts.get("import.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(texts.get("import.file-too-big"))
                .setIncorrectFileType(texts.get("import.file-refused"))
                .setTooManyFiles(texts.get("import.one-file")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(texts.get("import.uploading"))
                        .setProcessing(texts.get("import.uploading"))
                        .setStalled(texts.get("import.stalled"))
                        .setHeld(texts.get("import.uploading")))
                .setError(new UploadI18N.Uploading.Error()
                        .setForbidden(texts.get("import.not-uploaded"))
                        .setServerUnavailable(texts.get("import.not-uploaded"))
                        .setUnexpectedServerError(texts.get("import.not-uploaded"))));
        words.setFile(new UploadI18N.File()
                .setRemove(texts.get("import.file.remove"))
                .setRetry(texts.get("import.file.retry"))
                .setStart(texts.get("import.file.start")));
        return words;
    }
}
