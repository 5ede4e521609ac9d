package org.spoluplan.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A short text, such as an address or a payment, as a QR code.
public final class PictureCode {

  /// So large that it stays sharp on paper.
  private static final int DOTS = 8;

  /// Empty modules around, as the standard asks.
  private static final int MARGIN = 4;

  private static final int WHITE = 0xFFFFFF;

  private PictureCode() {}

  /// @return PNG in base 64
  public static String of(String address) {
    try {
      var matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
      var size = (matrix.getWidth() + 2 * MARGIN) * DOTS;
      var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          var column = x / DOTS - MARGIN;
          var row = y / DOTS - MARGIN;
          var inside =
              column >= 0 && row >= 0 && column < matrix.getWidth() && row < matrix.getHeight();
          if (!inside || matrix.get(column, row) == 0) image.setRGB(x, y, WHITE);
        }
      }
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code: " + address.length(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
