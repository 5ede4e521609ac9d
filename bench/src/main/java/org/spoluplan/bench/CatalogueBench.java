package org.spoluplan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.spoluplan.postgres.LocalPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Searches a full-size catalogue at a steady pace.
@Command(
    name = "catalogue",
    description = {
      "Takes over an invented register of 6,733 services and asks its catalogue questions in plain"
          + " words at a steady pace, beside an almost empty page of the same server and beside"
          + " PostgreSQL's full text search alone.",
      "Nothing else should run on the machine meanwhile."
    },
    mixinStandardHelpOptions = true)
final class CatalogueBench implements Callable<Integer> {

  private static final List<String> QUESTIONS =
      List.of(
          "dluhy",
          "nemám kde spát",
          "bydlení pro maminku s dětmi jablonec",
          "kam s tátou po mrtvici",
          "azyláče",
          "pecovatelka frydlant",
          "domov pro seniory liberec",
          "ubytování pro ukrajince",
          "drogy syn brno",
          "osobni asistence ostrava");

  private static final int LIMIT_KB = 60;

  @ParentCommand private Bench bench = new Bench();

  @Option(
      names = "--rate",
      defaultValue = "50",
      description = "requests a second; ${DEFAULT-VALUE}")
  private int rate;

  @Option(names = "--seconds", defaultValue = "30", description = "measured; ${DEFAULT-VALUE}")
  private int seconds;

  /// @param largest answer as it was sent, packed
  private record Asked(Histogram times, long largest, List<String> failed) {}

  @Override
  public Integer call() throws Exception {
    var folder = Files.createTempDirectory("spoluplan-bench");
    try {
      measure(folder);
      return 0;
    } finally {
      try (var all = Files.walk(folder)) {
        for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
      }
    }
  }

  private void measure(Path folder) throws Exception {
    var data = folder.resolve("data");
    var register = folder.resolve("register.json").toString();
    var starter = new Starter(bench.run(), bench.javaOptions(), data);
    say("taking over a register");
    starter.run("services", "sample", register);
    starter.run("services", "import", register, "--yes");
    System.out.printf(
        Locale.ROOT,
        "%d requests a second, %d s%n%n| | p50 ms | p95 ms | p99 ms | largest answer, packed kB |%n"
            + "|---|--:|--:|--:|--:|%n",
        rate,
        seconds);
    try (var application = starter.start(true, false)) {
      application.awaitReady();
      var pages = new ArrayList<String>();
      for (var question : QUESTIONS) {
        pages.add("/sluzby?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
      }
      say("warming up");
      paced(application.address(), pages);
      say("searching");
      row("search for help, whole page", paced(application.address(), pages));
      say("the empty page");
      row("an empty page (accessibility)", paced(application.address(), List.of("/pristupnost")));
    }
    say("PostgreSQL alone");
    postgres(data);
    System.out.printf(Locale.ROOT, "%nA page may have %d kB.%n", LIMIT_KB);
  }

  private static void row(String name, Asked asked) {
    if (!asked.failed().isEmpty()) {
      throw new IllegalStateException(
          asked.failed().size() + " requests failed, e.g. " + asked.failed().getFirst());
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        milliseconds(asked.times(), 50),
        milliseconds(asked.times(), 95),
        milliseconds(asked.times(), 99),
        asked.largest() / 1000.0);
  }

  private static double milliseconds(Histogram times, double percentile) {
    return times.getValueAtPercentile(percentile) / 1000.0;
  }

  /// Each request is sent at its time, whether or not those before have been answered: a slow
  /// server cannot slow the questions down.
  private Asked paced(URI address, List<String> pages) throws InterruptedException {
    var times = new ConcurrentHistogram(3);
    var sizes = new ConcurrentLinkedQueue<Long>();
    var failed = new ConcurrentLinkedQueue<String>();
    try (var client = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var began = System.nanoTime();
      for (int i = 0; i < rate * seconds; i++) {
        var due = began + i * 1_000_000_000L / rate;
        var page = pages.get(i % pages.size());
        threads.execute(
            () -> {
              try {
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                sizes.add(ask(client, address.resolve(page)));
                times.recordValue((System.nanoTime() - due) / 1000);
              } catch (IOException | InterruptedException e) {
                failed.add(String.valueOf(e.getMessage()));
              }
            });
      }
    }
    var largest = sizes.stream().mapToLong(Long::longValue).max().orElse(0);
    return new Asked(times, largest, List.copyOf(failed));
  }

  private static long ask(HttpClient client, URI page) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) throw new IOException("status " + answer.statusCode());
    return answer.body().length;
  }

  /// One question after another on one connection: words of the question in names and notes, the
  /// best twenty, without what they mean, places or counts.
  private void postgres(Path data) throws IOException, SQLException {
    var times = new Histogram(3);
    try (var server = LocalPostgres.start(data.resolve("postgres"));
        var connection =
            DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
      prepare(connection);
      for (int round = 0; round < 2; round++) {
        times.reset();
        for (int i = 0; i < rate * seconds / 5; i++) search(connection, i, times);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| PostgreSQL's full text alone, no page | %.1f | %.1f | %.1f | |%n",
        milliseconds(times, 50),
        milliseconds(times, 95),
        milliseconds(times, 99));
  }

  private static void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          create temp table bench_text as
            select s.id, s.name, to_tsvector('simple', public.unaccent(
              s.name || ' ' || p.name || ' ' || coalesce(string_agg(g.note, ' '), ''))) as words
            from network.service s
            join network.provider p on p.id = s.provider_id
            left join network.service_group g on g.service_id = s.id
            group by s.id, s.name, p.name
          """);
      statement.execute("create index on bench_text using gin (words)");
      statement.execute("analyze bench_text");
    }
  }

  private static void search(Connection connection, int number, Histogram times)
      throws SQLException {
    var began = System.nanoTime();
    try (var query =
        connection.prepareStatement(
            """
            select id, name, ts_rank(words, q) from bench_text,
              to_tsquery('simple', replace(
                plainto_tsquery('simple', public.unaccent(?))::text, '&', '|')) q
            where words @@ q order by 3 desc, id limit 20
            """)) {
      query.setString(1, QUESTIONS.get(number % QUESTIONS.size()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) rows.getString(2);
      }
    }
    times.recordValue((System.nanoTime() - began) / 1000);
  }

  private static void say(String what) {
    System.err.println("… " + what);
  }
}
