package org.spoluplan.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A process that reads documents, seen from the application. After a file too heavy for it, it is
/// of no more use.
final class Reader implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final AtomicInteger uses = new AtomicInteger();

  private Reader(Process process) {
    this.process = process;
    in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  static Reader start() throws IOException {
    var process =
        new ProcessBuilder(JavaCommand.ofThisProgram()).redirectError(Redirect.DISCARD).start();
    var reader = new Reader(process);
    try (var _ = reader.endAfter(LONGEST_START, new AtomicBoolean())) {
      if (reader.in.readInt() != Frames.READY) throw new IOException("not a reader");
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /// How many files it was given.
  int uses() {
    return uses.get();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// @param longest after which it is ended
  Reading read(byte[] content, Duration longest) {
    uses.incrementAndGet();
    var late = new AtomicBoolean();
    try (var _ = endAfter(longest, late)) {
      out.writeInt(content.length);
      out.write(content);
      out.flush();
      return Frames.read(in);
    } catch (IOException _) {
      close();
      return new UnreadableFile(reason(late.get()));
    }
  }

  private UnreadableReason reason(boolean late) {
    if (late) return UnreadableReason.TOO_SLOW;
    try {
      if (process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY)
        return UnreadableReason.TOO_HUNGRY;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return UnreadableReason.DAMAGED;
  }

  /// Something that lasts until it is closed.
  private interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  private Watch endAfter(Duration time, AtomicBoolean late) {
    var watching = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
    var ended = new AtomicBoolean();
    watching.execute(
        () -> {
          if (!ended.compareAndSet(false, true)) return;
          late.set(true);
          process.destroyForcibly();
        });
    return () -> ended.set(true);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
