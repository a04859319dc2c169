package casus.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture as a PNG file, written for speed: drawings have large plain areas, which are small however they are packed. */
final class DocxPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER = 13;
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte FROM_ABOVE = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private DocxPng() {}

    /** The file of a picture of {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(image.getWidth()).putInt(image.getHeight()).put(BITS).put(TRUE_COLOUR);
        DocxPng file = new DocxPng();
        file.out.writeBytes(SIGNATURE);
        file.chunk("IHDR", header.array());
        file.chunk("IDAT", packed(rows(image)));
        file.chunk("IEND", new byte[0]);
        return file.out.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) check.getValue())
                .array());
    }

    /** Each row after a byte that says how it is told: as the difference from the row above, which is mostly none. */
    private static byte[] rows(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] rows = new byte[pixels.length * 3 + image.getHeight()];
        int to = 0;
        for (int row = 0; row < pixels.length; row += width) {
            rows[to++] = FROM_ABOVE;
            for (int at = row; at < row + width; at++, to += 3) {
                int pixel = pixels[at];
                int above = row == 0 ? 0 : pixels[at - width];
                if (pixel == above) continue;
                rows[to] = (byte) ((pixel >> 16) - (above >> 16));
                rows[to + 1] = (byte) ((pixel >> 8) - (above >> 8));
                rows[to + 2] = (byte) (pixel - above);
            }
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            while (!deflater.finished()) packed.write(part, 0, deflater.deflate(part));
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
