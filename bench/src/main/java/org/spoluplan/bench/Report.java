package org.spoluplan.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The figures as Markdown.
final class Report {

  /// @param first    start on an empty folder, the demo region filled in
  /// @param plain    later start without the class cache
  /// @param cached   later start with it
  /// @param indexing from the start until the search index was built anew
  /// @param measured the empty page first
  record Figures(
      Duration first,
      Duration plain,
      Duration cached,
      int meetings,
      Duration indexing,
      Memory before,
      Memory after,
      int connections,
      List<Measured> measured) {

    Figures {
      measured = List.copyOf(measured);
    }
  }

  private Report() {}

  static String of(Figures figures) {
    return machine() + starts(figures) + pages(figures);
  }

  private static String machine() {
    var runtime = Runtime.getRuntime();
    return "%d cores, %s, Java %s%n%n"
        .formatted(
            runtime.availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("java.version"));
  }

  private static String starts(Figures figures) {
    return "| start and memory | |\n|---|---|\n"
        + line("first start, empty folder, with the demo region", seconds(figures.first()))
        + line("start without the class cache", seconds(figures.plain()))
        + line("start with the class cache", seconds(figures.cached()))
        + line(
            "search index of %,d meetings built anew (from the start)"
                .formatted(figures.meetings()),
            seconds(figures.indexing()))
        + line("memory after the start: application, database", memory(figures.before()))
        + line("memory after the load: application, database", memory(figures.after()))
        + "\n";
  }

  private static String pages(Figures figures) {
    var empty = figures.measured().getFirst();
    var text =
        new StringBuilder("%d connections:%n%n".formatted(figures.connections()))
            .append("| page | requests/s | p50 ms | p95 ms | p99 ms | p95 to the empty page |\n")
            .append("|---|--:|--:|--:|--:|--:|\n");
    for (var page : figures.measured()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.1f | %.1f | %.1f | %.1f× |%n",
              page.page(),
              page.perSecond(),
              page.milliseconds(50),
              page.milliseconds(95),
              page.milliseconds(99),
              page.milliseconds(95) / empty.milliseconds(95)));
    }
    return text.toString();
  }

  private static String line(String what, String value) {
    return "| " + what + " | " + value + " |\n";
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  private static String memory(Memory memory) {
    return "%d MB, %d MB".formatted(memory.application() / 1024, memory.database() / 1024);
  }
}
