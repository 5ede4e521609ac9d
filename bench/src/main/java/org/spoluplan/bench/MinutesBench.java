package org.spoluplan.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.spoluplan.algorithms.minutes.MinutesParser;
import org.spoluplan.bench.Samples.Sample;
import org.spoluplan.extraction.FileReading;
import org.spoluplan.extraction.ReadFile;
import org.spoluplan.extraction.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench minutes`: how fast old minutes are read, and whether memory stays where it is.
@Command(
    name = "minutes",
    description = {
      "Reads invented minutes in every format on two threads and prints pages a minute (a page is"
          + " 1800 characters), beside Apache Tika taking out the text alone,",
      "and the memory while 10,000 files are read."
    },
    mixinStandardHelpOptions = true)
final class MinutesBench implements Callable<Integer> {

  private static final int POINTS = 4;
  private static final int WARM_UP_SECONDS = 30;

  @Option(names = "--seconds", defaultValue = "8", description = "a format; ${DEFAULT-VALUE}")
  private int seconds;

  @Option(names = "--files", defaultValue = "10000", description = "${DEFAULT-VALUE}")
  private int files;

  @Override
  public Integer call() throws Exception {
    try (var reading = new FileReading()) {
      speed(reading);
      memory(reading);
    }
    return 0;
  }

  private void speed(FileReading reading) throws Exception {
    System.out.print(
        """
        | format | read and parsed, pages/min | by processor time | Tika, text alone | ratio |
        |---|--:|--:|--:|--:|
        """);
    say("warming up");
    var all = Samples.all().stream().map(Sample::content).toList();
    Rate.of(all, WARM_UP_SECONDS, content -> parsed(reading, content));
    for (var format : Samples.FORMATS) {
      say(format);
      var samples = Samples.of(format).stream().map(Sample::content).toList();
      var ours = Rate.of(samples, seconds, content -> parsed(reading, content));
      if (format.equals("txt")) {
        System.out.printf(
            Locale.ROOT, "| txt | %,.0f | %,.0f | | |%n", ours.pages(), ours.possible());
        continue;
      }
      var peer = new Peer();
      var theirs = Rate.of(samples, seconds, peer::read);
      System.out.printf(
          Locale.ROOT,
          "| %s | %,.0f | %,.0f | %,.0f | %.2f× |%n",
          format,
          ours.pages(),
          ours.possible(),
          theirs.possible(),
          ours.possible() / theirs.possible());
    }
  }

  private static int parsed(FileReading reading, byte[] content) {
    var text = text(reading.read(content));
    MinutesParser.parse(text);
    return text.length();
  }

  private static String text(Reading reading) {
    if (reading instanceof ReadFile file) return file.text();
    throw new IllegalStateException(reading.toString());
  }

  private void memory(FileReading reading) throws Exception {
    say("%,d files".formatted(files));
    var samples = Samples.all().stream().map(Sample::content).toList();
    var points = new LinkedHashMap<Integer, String>();
    points.put(0, "%d MB".formatted(heap()));
    for (int point = 1; point <= POINTS; point++) {
      for (int i = 0; i < files / POINTS; i++) {
        parsed(reading, samples.get(i % samples.size()));
      }
      points.put(
          point * files / POINTS,
          "%d MB, reader %d MB".formatted(heap(), Readers.largest() / 1024));
    }
    System.out.print("\n| files read | heap after a collection, memory of a reader |\n|--:|---|\n");
    for (var point : points.entrySet()) print(point);
  }

  private static void print(Map.Entry<Integer, String> point) {
    System.out.printf(Locale.ROOT, "| %,d | %s |%n", point.getKey(), point.getValue());
  }

  /// In mebibytes, after everything was let go that can be.
  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void say(String what) {
    System.err.println("… " + what);
  }
}
