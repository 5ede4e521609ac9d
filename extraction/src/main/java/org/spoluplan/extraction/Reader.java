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
  private static final int PATIENCE = 4;

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
      var reason = reason(late.get());
      close();
      return new UnreadableFile(reason);
    }
  }

  private UnreadableReason reason(boolean late) {
    if (late) return UnreadableReason.TOO_SLOW;
    try {
      if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY)
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

  /// Counts the time that the process worked, so that a busy machine refuses no good file; and
  /// [#PATIENCE] times as much by the clock.
  private Watch endAfter(Duration time, AtomicBoolean late) {
    var ended = new AtomicBoolean();
    var end = System.nanoTime() + PATIENCE * time.toNanos();
    look(time, new Limit(worked().plus(time), end, late, ended));
    return () -> ended.set(true);
  }

  /// @param worked how long the process may have worked in all
  /// @param end    by the clock of this one
  private record Limit(Duration worked, long end, AtomicBoolean late, AtomicBoolean ended) {}

  private void look(Duration in, Limit limit) {
    CompletableFuture.delayedExecutor(Math.max(1, in.toMillis()), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              if (limit.ended().get()) return;
              var left = limit.worked().minus(worked());
              var clock = Duration.ofNanos(limit.end() - System.nanoTime());
              if (left.isPositive() && clock.isPositive()) {
                look(left.compareTo(clock) < 0 ? left : clock, limit);
              } else if (limit.ended().compareAndSet(false, true)) {
                limit.late().set(true);
                process.destroyForcibly();
              }
            });
  }

  private Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
