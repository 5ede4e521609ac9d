package org.spoluplan.documents.writing;

import static org.spoluplan.documents.writing.HtmlWriter.escaped;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.PrintedPage;

/// PDF for keeping (PDF/A-2a) and for everybody (PDF/UA-1): with tags, bookmarks, language, title
/// and all its letters inside. Fonts and the colour profile are read with the first document.
final class PdfWriter {

  private static final String FAMILY = "Roboto";

  /// Pictures are in the page itself; nothing is ever fetched.
  private static final Pattern INSIDE = Pattern.compile("data:image/(?:png|jpeg);base64,.*");

  /// A first page that is a cover has no foot.
  private static final String COVER = "@page :first { @bottom-center { content: none; } }\n";

  private final byte[] regular = Resource.bytes("fonts/roboto-regular.ttf");
  private final byte[] italic = Resource.bytes("fonts/roboto-italic.ttf");
  private final byte[] bold = Resource.bytes("fonts/roboto-bold.ttf");
  private final byte[] boldItalic = Resource.bytes("fonts/roboto-bold-italic.ttf");
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /// The renderer reports every step; what matters is said by its exceptions.
  PdfWriter() {
    XRLog.setLoggingEnabled(false);
  }

  byte[] write(Document document, DocumentWords words) {
    return write(html(document, words));
  }

  byte[] write(PrintedPage page) {
    return write(
        """
        <!DOCTYPE html>
        <html lang="%1$s">
        <head>
        <title>%2$s</title>
        <meta name="description" content="%2$s"/>
        <meta name="subject" content="%2$s"/>
        <style>
        %3$s</style>
        </head>
        <body>
        %4$s
        </body>
        </html>
        """
            .formatted(
                escaped(page.language().toLanguageTag()),
                escaped(page.title()),
                page.styles(),
                page.body()));
  }

  private byte[] write(String html) {
    var page = XmlTree.of(html);
    Bookmarks.addTo(page);
    var pdf = new ByteArrayOutputStream();
    try {
      builder().withW3cDocument(page, null).toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private PdfRendererBuilder builder() {
    return new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useColorProfile(colours)
        .withProducer("Spoluplán")
        .useUriResolver((_, uri) -> INSIDE.matcher(uri).matches() ? uri : null)
        .useReplacementText("\u25a1")
        .useFont(font(regular), FAMILY, 400, FontStyle.NORMAL, true)
        .useFont(font(italic), FAMILY, 400, FontStyle.ITALIC, true)
        .useFont(font(bold), FAMILY, 700, FontStyle.NORMAL, true)
        .useFont(font(boldItalic), FAMILY, 700, FontStyle.ITALIC, true);
  }

  private static FSSupplier<InputStream> font(byte[] face) {
    return () -> new ByteArrayInputStream(face);
  }

  /// The name of the document and the number of the page stand at the foot of each page.
  private static String html(Document document, DocumentWords words) {
    var foot =
        """
        <div class="sp-foot">
        <span class="sp-foot__name">%s</span>
        <span class="sp-foot__page">
        %s <span class="sp-foot__number"></span> %s <span class="sp-foot__count"></span></span>
        </div>
        """
            .formatted(escaped(document.name()), escaped(words.page()), escaped(words.of()));
    var head = "<meta name=\"subject\" content=\"" + escaped(document.name()) + "\"/>";
    var styles = Resource.text("pdf.css") + (document.cover().isPresent() ? COVER : "");
    return HtmlFile.of(document, words, styles, head, foot, HtmlWriter.Medium.PAPER);
  }
}
