package org.spoluplan.access;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Sha256;

/// One line of the audit trail.
///
/// @param at      to the microsecond, as the database keeps it
/// @param details ids and keys only: never a name, a code of a client or free text
public record AuditEntry(
    long seq,
    Instant at,
    @Nullable UUID actor,
    String act,
    String outcome,
    @Nullable String thingKind,
    @Nullable UUID thingId,
    String details) {

  /// SHA-256 over the previous hash and every field, each with its length, so that no two different
  /// rows share a serialisation.
  byte[] hashAfter(byte[] previous) {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.write(previous);
      out.writeLong(seq);
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
      for (var field : new @Nullable Object[] {actor, act, outcome, thingKind, thingId, details}) {
        write(out, field);
      }
      return Sha256.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, @Nullable Object field) throws IOException {
    if (field == null) {
      out.writeInt(-1);
      return;
    }
    var text = field.toString().getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
  }
}
