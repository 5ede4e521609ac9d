package org.spoluplan.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.RegisterReport;
import org.spoluplan.network.RegisterReport.Kind;
import org.spoluplan.network.RegisterReport.Line;
import org.spoluplan.page.Messages;

/// What the import of the register says at the terminal.
final class ServicesWords {

  private final Messages messages;
  private final Locale language;
  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

  ServicesWords(Messages messages, Locale language) {
    this.messages = messages;
    this.language = language;
  }

  void report(RegisterReport report) {
    stops(report);
    for (var kind : Kind.values()) {
      if (report.of(kind) > 0) say("register.count." + dashed(kind), report.of(kind));
    }
    report.remarks().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one ->
                out.println(
                    "  " + one.getValue() + "× " + text("register.remark." + one.getKey())));
    report.examples().stream()
        .filter(line -> line.kind() != Kind.REMARK && line.kind() != Kind.ADDED)
        .forEach(this::example);
  }

  void stops(RegisterReport report) {
    for (var stop : report.stops()) {
      out.println(messages.of(language, "register.stop." + stop.key(), stop.arguments().toArray()));
    }
  }

  private void example(Line line) {
    var change =
        line.here() == null && line.register() == null
            ? ""
            : ": " + shown(line.here()) + " → " + shown(line.register());
    var about =
        Stream.of(kind(line.kind()), line.identifier(), line.name(), line.what())
            .filter(part -> !part.isEmpty())
            .toList();
    out.println("  " + String.join(" · ", about) + change);
  }

  private String shown(@Nullable String value) {
    return value == null ? "–" : value.replaceAll("\\s+", " ");
  }

  List<String> headings() {
    return Stream.of("kind", "number", "service", "what", "here", "register")
        .map(one -> text("register.heading." + one))
        .toList();
  }

  String kind(Kind kind) {
    return text("register.kind." + dashed(kind));
  }

  private static String dashed(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void say(String key, int count) {
    out.println(messages.of(language, key, count));
  }

  private String text(String key) {
    return messages.of(language, key);
  }

  int end(String key, int status) {
    out.println(text("register.end." + key));
    return status;
  }
}
