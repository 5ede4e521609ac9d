package org.spoluplan.postgres;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// A `.txz` file, unpacked with its links and the right to execute.
final class Archive {

  private static final int OWNER_MAY_EXECUTE = 0100;

  private Archive() {}

  static void unpack(InputStream archive, Path into) throws IOException {
    var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
    for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      var target = into.resolve(entry.getName()).normalize();
      if (!target.startsWith(into)) throw new IOException("outside the archive: " + target);
      place(entry, tar, target);
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      write(content, target, (entry.getMode() & OWNER_MAY_EXECUTE) != 0);
    }
  }

  /// Down to the disk, because the directory is renamed afterwards: after a power loss the new name
  /// must not stand over empty files.
  private static void write(InputStream content, Path target, boolean executable)
      throws IOException {
    var permissions = PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
    try (var file =
        FileChannel.open(target, Set.of(CREATE_NEW, WRITE), Rights.attribute(permissions))) {
      content.transferTo(Channels.newOutputStream(file));
      file.force(true);
    }
  }
}
