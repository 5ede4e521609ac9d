package org.spoluplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures one run from start to load and prints it as Markdown.
@Command(
    name = "bench",
    description = {
      "Starts the application on a throw-away database with the demo region and many meetings, and"
          + " prints how long it starts, how much memory it takes and how fast its pages come.",
      "Takes some minutes. Nothing else should run on the machine meanwhile."
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      MinutesBench.class,
      FuzzBench.class,
      RegisterBench.class,
      CatalogueBench.class,
      AllocationBench.class,
      BoardsBench.class
    })
public final class Bench implements Callable<Integer> {

  private static final int STARTS = 3;

  @Option(names = "--run", required = true, hidden = true, description = "folder of the built jar")
  private Path run = Path.of("app/target/run");

  @Option(names = "--java-options", hidden = true, description = "as ./spoluplan gives them")
  private String javaOptions = "";

  @Option(names = "--meetings", defaultValue = "10000", description = "${DEFAULT-VALUE}")
  private int meetings;

  @Option(names = "--connections", defaultValue = "4", description = "${DEFAULT-VALUE}")
  private int connections;

  @Option(
      names = "--warm-up",
      defaultValue = "10",
      description = "seconds a page; ${DEFAULT-VALUE}")
  private int warmUp;

  @Option(names = "--seconds", defaultValue = "10", description = "measured; ${DEFAULT-VALUE}")
  private int seconds;

  List<String> javaOptions() {
    return List.of(javaOptions.split(" ", -1));
  }

  /// Folder of the built jar.
  Path run() {
    return run;
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    var data = Files.createTempDirectory("spoluplan-bench");
    try {
      var starter = new Starter(run, javaOptions(), data);
      System.out.print(Report.of(measure(starter, data)));
      return 0;
    } finally {
      delete(data);
    }
  }

  private Report.Figures measure(Starter starter, Path data) throws Exception {
    say("first start, on an empty folder");
    Duration first;
    try (var application = starter.start(true, true)) {
      first = application.awaitReady();
    }
    var plain = starts(starter, false);
    var cached = starts(starter, true);
    say("filling in %d meetings".formatted(meetings));
    Region.fill(data, meetings);
    say("building the search index");
    Duration indexing;
    try (var application = starter.start(true, false)) {
      indexing = application.await("the search index was built anew");
    }
    try (var application = starter.start(true, false)) {
      application.awaitReady();
      var before = application.memory();
      var reader = Reader.signIn(application.address(), Region.READER, Region.PASSWORD);
      var measured = new ArrayList<Measured>();
      for (var page : Visited.pages(meetings)) {
        say(page.name());
        measured.add(
            new Load(reader, connections).measure(page, ofSeconds(warmUp), ofSeconds(seconds)));
      }
      return new Report.Figures(
          first,
          plain,
          cached,
          meetings,
          indexing,
          before,
          application.memory(),
          connections,
          measured);
    }
  }

  /// The middle one of some starts.
  private static Duration starts(Starter starter, boolean cache)
      throws IOException, InterruptedException {
    say(cache ? "starts with the class cache" : "starts without the class cache");
    var took = new ArrayList<Duration>();
    for (int i = 0; i < STARTS; i++) {
      try (var application = starter.start(cache, false)) {
        took.add(application.awaitReady());
      }
    }
    took.sort(Comparator.naturalOrder());
    return took.get(STARTS / 2);
  }

  private static Duration ofSeconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static void say(String what) {
    System.err.println("… " + what);
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
