package org.spoluplan.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One application per database directory. The operating system drops the lock when the
/// application ends, however it ends.
final class HomeLock {

  /// Opening the lock file again in this process and closing it would silently drop the lock (POSIX
  /// record locks belong to the process), so this process must know by itself what it holds.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private static final int LONGEST_PROCESS_ID = 20;

  private final Path directory;
  private final FileChannel channel;

  private HomeLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  static HomeLock take(Home home) throws IOException {
    if (!HELD_HERE.add(home.directory())) {
      throw inUse(home, Long.toString(ProcessHandle.current().pid()));
    }
    try {
      return new HomeLock(home.directory(), locked(home));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(home.directory());
      throw e;
    }
  }

  void release() throws IOException {
    channel.close();
    HELD_HERE.remove(directory);
  }

  private static FileChannel locked(Home home) throws IOException {
    var options = Set.of(CREATE, READ, WRITE);
    var channel = FileChannel.open(home.lock(), options, Rights.attribute(Rights.PRIVATE_FILE));
    try {
      if (channel.tryLock() == null) throw inUse(home, holder(channel));
      channel.truncate(0).write(US_ASCII.encode(Long.toString(ProcessHandle.current().pid())));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    var content = ByteBuffer.allocate(LONGEST_PROCESS_ID);
    channel.read(content, 0);
    return US_ASCII.decode(content.flip()).toString();
  }

  private static PostgresUnavailable inUse(Home home, String process) {
    return new PostgresUnavailable(
        "The database in %s is in use by another Spoluplán (process %s): stop that one first, or choose another folder."
            .formatted(home.directory(), process));
  }
}
