package org.spoluplan.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// What is said between the application and a reader: a file is asked for as its length and its
/// bytes, and answered as a reading.
final class Frames {

  /// A reader says it once, when it is ready.
  static final int READY = 0x53505552;

  private static final int READ = 1;
  private static final int UNREADABLE = 2;
  private static final int LONGEST_LIST = 100_000;

  private Frames() {}

  static void write(Reading reading, DataOutputStream out) throws IOException {
    switch (reading) {
      case UnreadableFile file -> {
        out.writeByte(UNREADABLE);
        out.writeUTF(file.reason().name());
      }
      case ReadFile file -> {
        out.writeByte(READ);
        out.writeUTF(file.kind().name());
        write(file.text(), out);
        out.writeInt(file.pages());
        for (var start : file.pageStarts()) out.writeInt(start);
        write(file.noise(), out);
        write(file.comments(), out);
        out.writeByte(file.notes().size());
        for (var note : file.notes()) out.writeUTF(note.name());
      }
    }
    out.flush();
  }

  static Reading read(DataInputStream in) throws IOException {
    return switch (in.readUnsignedByte()) {
      case UNREADABLE -> new UnreadableFile(constant(UnreadableReason.class, in.readUTF()));
      case READ -> readFile(in);
      default -> throw new IOException("not an answer");
    };
  }

  private static ReadFile readFile(DataInputStream in) throws IOException {
    var kind = constant(FileKind.class, in.readUTF());
    var text = readText(in);
    var pages = new ArrayList<Integer>();
    for (int left = length(in.readInt(), Limits.MOST_PAGES); left > 0; left--)
      pages.add(in.readInt());
    var noise = readTexts(in);
    var comments = readTexts(in);
    var notes = EnumSet.noneOf(ReadingNote.class);
    for (int left = in.readUnsignedByte(); left > 0; left--)
      notes.add(constant(ReadingNote.class, in.readUTF()));
    return new ReadFile(kind, text, pages, noise, comments, notes);
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (var text : texts) write(text, out);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    var texts = new ArrayList<String>();
    for (int left = length(in.readInt(), LONGEST_LIST); left > 0; left--) texts.add(readText(in));
    return texts;
  }

  private static String readText(DataInputStream in) throws IOException {
    var bytes = in.readNBytes(length(in.readInt(), 2 * (Limits.LONGEST_TEXT + 1)));
    return new String(bytes, StandardCharsets.UTF_16BE);
  }

  /// Not even a reader gone mad makes us take more.
  private static int length(int said, int most) throws IOException {
    if (said < 0 || said > most) throw new IOException("not an answer");
    return said;
  }

  private static <T extends Enum<T>> T constant(Class<T> type, String name) throws IOException {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new IOException("not an answer", e);
    }
  }
}
