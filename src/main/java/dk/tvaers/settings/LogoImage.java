package dk.tvaers.settings;

import dk.tvaers.kernel.Invalid;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a picture that somebody gives as a logo and draws it anew as a PNG, small enough for every page and mail: nothing
 * but its colours comes from outside.
 */
record LogoImage(byte[] png, int width, int height) {

    static final int MOST_BYTES = 1_000_000;

    static final String FIELD = "logo";

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int LEAST_PIXELS = 16;
    private static final int MOST_PIXELS = 4000;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 160;

    /** @throws Invalid when it is too large, or no picture that can be read */
    static LogoImage of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Invalid(FIELD, "settings.logo.too-large");
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, input);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Invalid refused ? refused : unreadable();
        }
    }

    private static LogoImage read(ImageReader reader, ImageInputStream input) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unreadable();
        }
        reader.setInput(input, true, true);
        // before a pixel of it is read: a small file may unfold to a huge picture
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
            throw new Invalid(FIELD, "settings.logo.size", LEAST_PIXELS, MOST_PIXELS);
        }
        return drawn(reader.read(0));
    }

    private static LogoImage drawn(BufferedImage picture) throws IOException {
        double scale =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return new LogoImage(out.toByteArray(), width, height);
    }

    private static Invalid unreadable() {
        return new Invalid(FIELD, "settings.logo.unreadable");
    }
}
