package org.spoluplan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// A board with a hundred people, each with an open connection and a browser's requests.
@Command(
    name = "boards",
    description = {
      "A hundred people join a board, follow it over connections of their own and write notes at a"
          + " steady pace; measures how long after the post each change is with everybody, beside a"
          + " server that only passes an empty event on. Then the application is killed in the"
          + " middle and every acknowledged note is looked for.",
      "Nothing else should run on the machine meanwhile."
    },
    mixinStandardHelpOptions = true)
final class BoardsBench implements Callable<Integer> {

  /// Of the demo region: a board at which people work, and its code.
  private static final String BOARD = "/nastenky/0de00000-0000-4000-8000-000000006002";

  private static final String ENTRANCE = "/n/SWT27";
  private static final int LIMIT_MILLISECONDS = 300;

  @ParentCommand private Bench bench = new Bench();

  @Option(names = "--people", defaultValue = "100", description = "${DEFAULT-VALUE}")
  private int people;

  @Option(
      names = "--rate",
      defaultValue = "5",
      description = "notes a second, of all together; ${DEFAULT-VALUE}")
  private int rate;

  @Option(names = "--seconds", defaultValue = "30", description = "measured; ${DEFAULT-VALUE}")
  private int seconds;

  @Override
  public Integer call() throws Exception {
    var folder = Files.createTempDirectory("spoluplan-bench");
    try {
      measure(folder.resolve("data"));
      return 0;
    } finally {
      delete(folder);
    }
  }

  private void measure(Path data) throws Exception {
    var starter = new Starter(bench.run(), bench.javaOptions(), data);
    say("the demo region");
    var acknowledged = ConcurrentHashMap.<String>newKeySet();
    try (var application = starter.start(true, true)) {
      application.awaitReady();
      var others = join(application.address());
      say("warming up");
      var heard = new Hearing();
      var listening = new CountDownLatch(people);
      others.forEach(one -> one.followBoard(listening, heard::event));
      listening.await();
      write(others, 10, heard, acknowledged);
      heard.reset();
      say("writing");
      write(others, seconds, heard, acknowledged);
      heard.await();
      say("the bare echo");
      var echo = echo();
      print(heard, echo);
      say("killing the application while people write");
      var more = Thread.ofVirtual().start(() -> quietly(others, acknowledged));
      Thread.sleep(Duration.ofSeconds(2));
      application.kill();
      more.join();
    }
    try (var application = starter.start(true, false)) {
      application.awaitReady();
      var reader = Reader.signIn(application.address(), Region.READER, Region.PASSWORD);
      var csv = reader.get(BOARD + "/vystup.csv").body();
      var lost = acknowledged.stream().filter(text -> count(csv, text) != 1).toList();
      System.out.printf(
          Locale.ROOT,
          "%nAfter the application was killed: %d notes were acknowledged, %d of them lost or"
              + " doubled.%n",
          acknowledged.size(),
          lost.size());
      if (!lost.isEmpty()) throw new IllegalStateException("lost: " + lost.getFirst());
    }
  }

  private List<BoardGuest> join(URI address) throws IOException, InterruptedException {
    var others = new ArrayList<BoardGuest>();
    for (int i = 0; i < people; i++) {
      others.add(BoardGuest.join(address, ENTRANCE, BOARD, "Člověk " + i));
    }
    return others;
  }

  /// Each note is written at its time, whether or not those before were answered.
  private void write(List<BoardGuest> others, int time, Hearing heard, Set<String> acknowledged)
      throws InterruptedException, ExecutionException {
    var count = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<Boolean>>();
      var began = System.nanoTime();
      for (int i = 0; i < rate * time; i++) {
        var due = began + i * 1_000_000_000L / rate;
        var writer = others.get(i % others.size());
        all.add(
            threads.submit(
                () -> {
                  Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                  var text = "Lístek " + System.nanoTime() + "/" + count.incrementAndGet();
                  heard.posted(text, people, due);
                  writer.write(text);
                  acknowledged.add(text);
                  return true;
                }));
      }
      for (var one : all) one.get();
    }
  }

  private void quietly(List<BoardGuest> others, Set<String> acknowledged) {
    for (int i = 0; ; i++) {
      var text = "Lístek " + System.nanoTime() + "/k";
      try {
        others.get(i % others.size()).write(text);
        acknowledged.add(text);
        Thread.sleep(10);
      } catch (IOException e) {
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /// The same number of connections, the same pace, nothing but an event passed on.
  private Hearing echo() throws Exception {
    var heard = new Hearing();
    try (var server = EchoServer.start();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < people; i++) {
        BoardGuest.nobody(server.address()).follow("/", new CountDownLatch(1), heard::event);
      }
      server.awaitListeners(people);
      for (int round = 0; round < 2; round++) {
        heard.reset();
        var all = new ArrayList<Future<Boolean>>();
        var began = System.nanoTime();
        for (int i = 0; i < rate * 10; i++) {
          var due = began + i * 1_000_000_000L / rate;
          var number = i + round * rate * 10;
          all.add(
              threads.submit(
                  () -> {
                    Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                    heard.posted("e" + number + ";", people, due);
                    server.tell("e" + number + ";");
                    return true;
                  }));
        }
        for (var one : all) one.get();
        heard.await();
      }
    }
    return heard;
  }

  private void print(Hearing heard, Hearing echo) {
    System.out.printf(
        Locale.ROOT,
        "%d people, %d notes a second, %d s, %d cores%n%n"
            + "| from the post to everybody | p50 ms | p95 ms | p99 ms | p95 of the last one ms | to"
            + " the echo |%n|---|--:|--:|--:|--:|--:|%n",
        people,
        rate,
        seconds,
        Runtime.getRuntime().availableProcessors());
    row("a note on a board", heard, echo);
    row("an empty event, nothing else", echo, echo);
    var p95 = milliseconds(heard.last(), 95);
    System.out.printf(
        Locale.ROOT,
        "%nThe aim is %d ms at p95: %.2f×.%n",
        LIMIT_MILLISECONDS,
        p95 / LIMIT_MILLISECONDS);
  }

  private static void row(String name, Hearing heard, Hearing echo) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %.1f× |%n",
        name,
        milliseconds(heard.each(), 50),
        milliseconds(heard.each(), 95),
        milliseconds(heard.each(), 99),
        milliseconds(heard.last(), 95),
        milliseconds(heard.each(), 95) / milliseconds(echo.each(), 95));
  }

  private static double milliseconds(Histogram times, double percentile) {
    return times.getValueAtPercentile(percentile) / 1000.0;
  }

  private static int count(String where, String what) {
    var count = 0;
    for (int at = where.indexOf(what + ";"); at >= 0; at = where.indexOf(what + ";", at + 1))
      count++;
    return count;
  }

  /// When which note came to whom.
  private static final class Hearing {

    private record Waiting(long due, AtomicInteger left) {}

    private final ConcurrentHashMap<String, Waiting> waiting = new ConcurrentHashMap<>();
    private volatile ConcurrentHistogram each = new ConcurrentHistogram(3);
    private volatile ConcurrentHistogram last = new ConcurrentHistogram(3);

    void posted(String text, int people, long due) {
      waiting.put(text, new Waiting(due, new AtomicInteger(people)));
    }

    void event(String data) {
      var now = System.nanoTime();
      waiting.forEach(
          (text, note) -> {
            if (!data.contains(text)) return;
            each.recordValue((now - note.due()) / 1000);
            if (note.left().decrementAndGet() > 0) return;
            last.recordValue((now - note.due()) / 1000);
            waiting.remove(text);
          });
    }

    void reset() throws InterruptedException {
      await();
      each = new ConcurrentHistogram(3);
      last = new ConcurrentHistogram(3);
    }

    /// Until everybody has heard everything.
    void await() throws InterruptedException {
      for (int i = 0; i < 100 && !waiting.isEmpty(); i++) Thread.sleep(100);
      if (!waiting.isEmpty()) {
        throw new IllegalStateException(waiting.size() + " notes did not come to everybody");
      }
    }

    Histogram each() {
      return each;
    }

    Histogram last() {
      return last;
    }
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
