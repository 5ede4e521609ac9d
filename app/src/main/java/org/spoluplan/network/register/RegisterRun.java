package org.spoluplan.network.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.spoluplan.algorithms.register.Ending;
import org.spoluplan.algorithms.register.Entry;
import org.spoluplan.algorithms.register.Identifiers;
import org.spoluplan.algorithms.register.RegisterReader;
import org.spoluplan.network.RegisterReport.Kind;

/// Reads a file once, a hundred items at a time, so that its size does not matter.
final class RegisterRun {

  private static final int AT_ONCE = 100;

  private final Translation translation;
  private final RegionChoice region;
  private final Function<List<Translated.Known>, List<Plan>> planning;
  private final Function<List<Plan>, List<Plan.Meet>> taking;
  private final RunLines lines;
  private final Identifiers met = new Identifiers();
  private final Set<String> identifiers = new HashSet<>();
  private final List<Translated.Known> waiting = new ArrayList<>();

  /// @param checksum SHA-256 in hexadecimal
  /// @param met      how many there are, and which more than once
  record Result(String checksum, Ending ending, Identifiers met, Set<String> identifiers) {}

  /// @param taking answers which of them somebody else was saving
  RegisterRun(
      Translation translation,
      RegionChoice region,
      Function<List<Translated.Known>, List<Plan>> planning,
      Function<List<Plan>, List<Plan.Meet>> taking,
      RunLines lines) {
    this.translation = translation;
    this.region = region;
    this.planning = planning;
    this.taking = taking;
    this.lines = lines;
  }

  Result read(Path file) throws IOException {
    var digest = sha256();
    try (var in = new DigestInputStream(Files.newInputStream(file), digest);
        var reader = RegisterReader.of(in)) {
      var ending = reader.forEach(this::take);
      planned();
      in.transferTo(OutputStream.nullOutputStream());
      return new Result(HexFormat.of().formatHex(digest.digest()), ending, met, identifiers);
    }
  }

  static String checksum(Path file) throws IOException {
    var digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void take(Entry entry) {
    switch (entry) {
      case Entry.Fault fault -> lines.unreadable(fault);
      case Entry.Service read -> take(read);
    }
  }

  private void take(Entry.Service read) {
    var service = read.service();
    lines.count(Kind.READ);
    identifiers.add(service.identifier());
    if (!met.add(service.identifier())) return;
    var translated = translation.of(service, read.remarks());
    switch (translated) {
      case Translated.Unknown unknown -> lines.unknown(unknown);
      case Translated.Known known -> {
        if (region.has(known, service.provider().address())) take(known);
        else lines.count(Kind.ELSEWHERE);
      }
    }
  }

  private void take(Translated.Known known) {
    lines.remarks(known);
    waiting.add(known);
    if (waiting.size() == AT_ONCE) planned();
  }

  private void planned() {
    if (waiting.isEmpty()) return;
    var plans = planning.apply(List.copyOf(waiting));
    waiting.clear();
    var busy = taking.apply(plans);
    for (var plan : plans) {
      if (plan instanceof Plan.Meet meet && busy.contains(meet)) lines.busy(meet);
      else lines.plan(plan);
    }
  }
}
