package org.spoluplan.extraction;

import java.io.IOException;
import java.io.InputStream;

/// Reads texts of LibreOffice and OpenOffice (OpenDocument, ISO/IEC 26300).
final class Odt {

  private final Parts parts;
  private final TextSheet sheet = new TextSheet();

  private Odt(Parts parts) {
    this.parts = parts;
  }

  static ReadFile read(Parts parts) throws Unreadable {
    return new Odt(parts).read();
  }

  private ReadFile read() throws Unreadable {
    if (parts.has("META-INF/manifest.xml")) part("META-INF/manifest.xml", Odt::refuseEncrypted);
    if (parts.names("Basic/").stream().anyMatch(name -> name.endsWith(".xml") && !isList(name)))
      sheet.note(ReadingNote.MACROS);
    var composer = new Composer(sheet);
    var styles = new OdtStyles();
    if (parts.has("styles.xml")) part("styles.xml", styles::readAndFindNoise);
    part("content.xml", xml -> new OdtBody(xml, composer, styles).read());
    styles.noise().forEach(sheet::noise);
    return composer.finish(FileKind.ODT);
  }

  /// Every document of LibreOffice may have empty lists of libraries.
  private static boolean isList(String name) {
    return name.endsWith("script-lc.xml") || name.endsWith("script-lb.xml");
  }

  private static void refuseEncrypted(Xml xml) throws Unreadable {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("encryption-data"))
        throw new Unreadable(UnreadableReason.ENCRYPTED);
    }
  }

  /// What reads a part.
  private interface PartReader {
    void read(Xml xml) throws Unreadable;
  }

  private void part(String name, PartReader reader) throws Unreadable {
    try (InputStream in = parts.open(name)) {
      reader.read(new Xml(in, sheet));
    } catch (Parts.BombException e) {
      throw new Unreadable(UnreadableReason.BOMB, e);
    } catch (IOException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }
}
