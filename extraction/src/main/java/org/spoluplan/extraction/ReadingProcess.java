package org.spoluplan.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The process in which documents are read, one after another. It ends when whoever started it
/// ends or closes its input.
public final class ReadingProcess {

  private ReadingProcess() {}

  public static void main(String[] arguments) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(System.in));
    var out = new DataOutputStream(new BufferedOutputStream(System.out));
    // what a library prints must not get among the answers
    System.setOut(System.err);
    Logger.getLogger("").setLevel(Level.OFF);
    out.writeInt(Frames.READY);
    out.flush();
    while (answer(in, out)) {}
  }

  private static boolean answer(DataInputStream in, DataOutputStream out) throws IOException {
    byte[] content;
    try {
      content = in.readNBytes(in.readInt());
    } catch (EOFException _) {
      return false;
    }
    Frames.write(Content.read(content), out);
    return true;
  }
}
