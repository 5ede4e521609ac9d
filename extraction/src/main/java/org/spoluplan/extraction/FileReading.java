package org.spoluplan.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Reads files. Plain text is read here; anything else by a process of its own with little memory
/// and little time, started when it is first needed, so that no document can do more harm than not
/// being read. May be used by many threads; two files are read at once. Close it when nothing more
/// is to be read.
public final class FileReading implements AutoCloseable {

  private final Duration longest;
  private final Duration idleTime;
  private final Semaphore turns = new Semaphore(Limits.READERS, true);
  private final Deque<Reader> idle = new ArrayDeque<>();
  private boolean closed;

  public FileReading() {
    this(Limits.LONGEST_READING, Limits.IDLE);
  }

  /// @param longest  that one file may take
  /// @param idleTime after which a reader without work ends
  FileReading(Duration longest, Duration idleTime) {
    this.longest = longest;
    this.idleTime = idleTime;
  }

  /// Never throws because of what is in the file.
  public Reading read(Path file) {
    byte[] content;
    try {
      if (Files.size(file) > Limits.LARGEST_FILE)
        return new UnreadableFile(UnreadableReason.TOO_LONG);
      content = Files.readAllBytes(file);
    } catch (IOException _) {
      return new UnreadableFile(UnreadableReason.UNAVAILABLE);
    }
    return read(content);
  }

  /// @param content of the whole file
  public Reading read(byte[] content) {
    if (content.length == 0) return new UnreadableFile(UnreadableReason.EMPTY);
    if (content.length > Limits.LARGEST_FILE) return new UnreadableFile(UnreadableReason.TOO_LONG);
    return Content.isPlain(content) ? Content.read(content) : readApart(content);
  }

  private Reading readApart(byte[] content) {
    turns.acquireUninterruptibly();
    try {
      var reader = take();
      try {
        return reader.read(content, longest);
      } finally {
        putBack(reader);
      }
    } catch (IOException _) {
      return new UnreadableFile(UnreadableReason.NO_READER);
    } finally {
      turns.release();
    }
  }

  private Reader take() throws IOException {
    synchronized (this) {
      if (closed) throw new IOException("closed");
      for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
        if (reader.isAlive()) return reader;
      }
    }
    return Reader.start();
  }

  private synchronized void putBack(Reader reader) {
    if (closed) reader.close();
    if (closed || !reader.isAlive()) return;
    idle.push(reader);
    var wait = CompletableFuture.delayedExecutor(idleTime.toMillis(), TimeUnit.MILLISECONDS);
    var uses = reader.uses();
    wait.execute(() -> endUnused(reader, uses));
  }

  /// A reader that nobody has wanted since gives its memory back.
  private synchronized void endUnused(Reader reader, int uses) {
    if (reader.uses() == uses && idle.remove(reader)) reader.close();
  }

  @Override
  public synchronized void close() {
    closed = true;
    for (var reader : idle) reader.close();
    idle.clear();
  }
}
