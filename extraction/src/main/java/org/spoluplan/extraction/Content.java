package org.spoluplan.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds by its content what a file is, and reads it. Whatever a library throws is a refusal.
final class Content {

  private static final int HEAD = 2048;
  private static final Pattern HTML =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title)[\\s>].*");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?s)(?:(?:return-path|received|delivered-to|from|to|subject|date|message-id|mime-version|x-[\\w-]+|dkim-signature|content-type|importance):[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3,}.*");

  /// What only programs write: a message that somebody copied out of a mail program is a text.
  private static final Pattern SENT =
      Pattern.compile(
          "(?m)^(?:return-path|received|message-id|mime-version|dkim-signature|content-type):");

  private Content() {}

  /// Whether a process of its own is needed.
  static boolean isPlain(byte[] head) {
    return kind(head) == FileSort.TEXT;
  }

  /// @param content all of it
  static Reading read(byte[] content) {
    try {
      return readOrRefuse(content);
    } catch (Unreadable e) {
      return new UnreadableFile(e.reason());
    } catch (StackOverflowError _) {
      return new UnreadableFile(UnreadableReason.TOO_DEEP);
    } catch (RuntimeException | LinkageError _) {
      return new UnreadableFile(UnreadableReason.DAMAGED);
    }
  }

  private static ReadFile readOrRefuse(byte[] content) throws Unreadable {
    if (content.length == 0) throw new Unreadable(UnreadableReason.EMPTY);
    if (content.length > Limits.LARGEST_FILE) throw new Unreadable(UnreadableReason.TOO_LONG);
    return switch (kind(content)) {
      case PDF -> Pdf.read(content);
      case ZIP -> packed(content);
      case OLE -> Doc.read(content);
      case RTF -> Rtf.read(content);
      case HTML -> Html.read(content);
      case TEXT -> PlainText.read(content);
      case MAIL -> throw new Unreadable(UnreadableReason.MAIL);
      case IMAGE -> throw new Unreadable(UnreadableReason.IMAGE);
      case ARCHIVE -> throw new Unreadable(UnreadableReason.ARCHIVE);
      case UNKNOWN -> throw new Unreadable(UnreadableReason.UNKNOWN_KIND);
    };
  }

  private static ReadFile packed(byte[] content) throws Unreadable {
    try (var parts = new Parts(content)) {
      if (!parts.names("word/document").isEmpty()) return Docx.read(parts);
      var type = new String(parts.head("mimetype", 100), StandardCharsets.US_ASCII);
      if (type.startsWith("application/vnd.oasis.opendocument.text")) return Odt.read(parts);
      if (type.startsWith("application/vnd.oasis.opendocument")
          || parts.has("xl/workbook.xml")
          || parts.has("ppt/presentation.xml")) throw new Unreadable(UnreadableReason.NO_DOCUMENT);
      if (parts.has("content.xml") && parts.has("META-INF/manifest.xml")) return Odt.read(parts);
      throw new Unreadable(
          parts.has("[Content_Types].xml") ? UnreadableReason.DAMAGED : UnreadableReason.ARCHIVE);
    }
  }

  static FileSort kind(byte[] content) {
    if (starts(content, "PK\3\4")) return FileSort.ZIP;
    if (starts(content, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) return FileSort.OLE;
    var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    if (head.stripLeading().startsWith("{\\rtf")) return FileSort.RTF;
    if (head.length() > 4 && head.substring(0, Math.min(1024, head.length())).contains("%PDF-"))
      return FileSort.PDF;
    if (isImage(content)) return FileSort.IMAGE;
    if (isArchive(content)) return FileSort.ARCHIVE;
    return text(content, head);
  }

  private static FileSort text(byte[] content, String head) {
    var small = head.replaceFirst("^\u00EF\u00BB\u00BF", "").toLowerCase(Locale.ROOT);
    if (HTML.matcher(small).matches()) return FileSort.HTML;
    var lines = small.replace("\r\n", "\n");
    if (MAIL.matcher(lines).matches() && SENT.matcher(lines).find()) return FileSort.MAIL;
    var utf16 = starts(content, "\u00FF\u00FE") || starts(content, "\u00FE\u00FF");
    return !utf16 && head.indexOf('\0') >= 0 ? FileSort.UNKNOWN : FileSort.TEXT;
  }

  private static boolean isImage(byte[] content) {
    return starts(content, "\u0089PNG")
        || starts(content, "\u00FF\u00D8\u00FF")
        || starts(content, "GIF8")
        || starts(content, "II*\0")
        || starts(content, "MM\0*")
        || (starts(content, "BM") && at(content, 6, "\0\0\0\0"))
        || (starts(content, "RIFF") && at(content, 8, "WEBP"))
        || at(content, 4, "ftyphei")
        || at(content, 4, "ftypavif")
        || at(content, 4, "ftypmif1");
  }

  private static boolean isArchive(byte[] content) {
    return starts(content, "PK\5\6")
        || starts(content, "7z\u00BC\u00AF")
        || starts(content, "Rar!")
        || starts(content, "\u001F\u008B")
        || starts(content, "BZh")
        || starts(content, "\u00FD7zXZ")
        || at(content, 257, "ustar");
  }

  private static boolean starts(byte[] content, String mark) {
    return at(content, 0, mark);
  }

  private static boolean at(byte[] content, int offset, String mark) {
    if (content.length < offset + mark.length()) return false;
    for (int i = 0; i < mark.length(); i++) {
      if ((content[offset + i] & 0xFF) != mark.charAt(i)) return false;
    }
    return true;
  }
}
