package org.spoluplan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.MinutesJson;
import org.spoluplan.algorithms.minutes.MinutesParser;
import org.spoluplan.extraction.FileReading;
import org.spoluplan.extraction.ReadFile;
import org.spoluplan.extraction.UnreadableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bench fuzz`: broken files, as many as fit into a time. None may throw anything, take over ten
/// seconds or make a reader larger than 512 MB.
@Command(
    name = "fuzz",
    description = {
      "Reads changed copies of invented minutes in every format for some minutes, two at once.",
      "Fails when an exception escapes, a file takes over 10 s (and stops there) or a reader over 512 MB; what failed"
          + " is saved, and its number repeats it."
    },
    mixinStandardHelpOptions = true)
final class FuzzBench implements Callable<Integer> {

  private static final int THREADS = 2;
  private static final int LONGEST_SECONDS = 10;
  private static final int MOST_SECONDS = 60;
  private static final ThreadMXBean THREAD_TIMES = ManagementFactory.getThreadMXBean();
  private static final long LARGEST = 512L * 1024;

  @Option(names = "--minutes", defaultValue = "10", description = "${DEFAULT-VALUE}")
  private double minutes;

  @Option(names = "--seed", description = "to repeat a run; by default the time")
  private long seed = System.currentTimeMillis();

  @Option(names = "--only", description = "the number of one file")
  private long only = -1;

  private final List<Samples.Sample> samples = Samples.all();
  private final AtomicLong turn = new AtomicLong();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private volatile boolean late;
  private long slowest;
  private long largest;

  @Override
  public Integer call() throws Exception {
    System.out.printf("seed %d%n", seed);
    var works = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    try (var reading = new FileReading()) {
      if (only >= 0) one(reading, works, only);
      else all(reading, works);
    }
    System.out.print(report());
    return failures.isEmpty() ? 0 : 1;
  }

  private void all(FileReading reading, ExecutorService works)
      throws InterruptedException, ExecutionException {
    for (var sample : samples) outcome(reading, sample.content());
    var end = System.nanoTime() + (long) (minutes * 60e9);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < THREADS; i++) {
        running.add(
            threads.submit(
                () -> {
                  // a file that goes on would make all others late
                  while (System.nanoTime() < end && !late)
                    one(reading, works, turn.getAndIncrement());
                  return null;
                }));
      }
      for (var one : running) one.get();
    }
  }

  private void one(FileReading reading, ExecutorService works, long number) throws Exception {
    var content = new Mutations(samples, seed * 1_000_003 + number).next();
    var began = System.nanoTime();
    var thread = new Thread[1];
    var work =
        works.submit(
            () -> {
              thread[0] = Thread.currentThread();
              return outcome(reading, content);
            });
    try {
      done(await(work, thread), System.nanoTime() - began);
    } catch (TimeoutException _) {
      late = true;
      failed(number, content, "over %d s".formatted(LONGEST_SECONDS), stack(thread[0]));
    } catch (ExecutionException e) {
      var cause = e.getCause() == null ? e : e.getCause();
      failed(number, content, cause.toString(), cause.getStackTrace());
    }
    var reader = Readers.largest();
    if (reader > LARGEST)
      failed(number, content, "a reader of %d kB".formatted(reader), stack(null));
    synchronized (this) {
      largest = Math.max(largest, reader);
    }
  }

  /// On a machine that others use too, waiting is not counted, up to a minute.
  private static String await(Future<String> work, Thread[] thread)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (int seconds = LONGEST_SECONDS; seconds < MOST_SECONDS; seconds++) {
      try {
        return work.get(seconds == LONGEST_SECONDS ? LONGEST_SECONDS : 1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        var busy = thread[0] == null ? 0 : THREAD_TIMES.getThreadCpuTime(thread[0].threadId());
        if (busy > LONGEST_SECONDS * 1_000_000_000L) throw e;
      }
    }
    throw new TimeoutException();
  }

  private static String outcome(FileReading reading, byte[] content) {
    return switch (reading.read(content)) {
      case UnreadableFile file -> file.reason().key();
      case ReadFile file -> {
        MinutesJson.write("x", MinutesParser.parse(file.text()));
        yield "read";
      }
    };
  }

  private synchronized void done(String outcome, long nanoseconds) {
    outcomes.merge(outcome, 1, Integer::sum);
    slowest = Math.max(slowest, nanoseconds);
  }

  private synchronized void failed(
      long number, byte[] content, String what, StackTraceElement[] stack) throws IOException {
    var file = Files.createTempFile("fuzz-" + number + "-", ".bin");
    Files.write(file, content);
    var where = List.of(stack).subList(0, Math.min(12, stack.length));
    var line = "%d: %s %s%n    %s".formatted(number, what, file, where);
    failures.add(line);
    System.out.println(line);
  }

  private static StackTraceElement[] stack(@Nullable Thread thread) {
    return thread == null ? new StackTraceElement[0] : thread.getStackTrace();
  }

  private String report() {
    var files = outcomes.values().stream().mapToInt(Integer::intValue).sum() + failures.size();
    var text = new StringBuilder();
    text.append("%d files, %d failures%n".formatted(files, failures.size()));
    text.append(
        "slowest %d ms, largest reader %d MB%n".formatted(slowest / 1_000_000, largest >> 10));
    outcomes.forEach((outcome, count) -> text.append("  %s %d%n".formatted(outcome, count)));
    return text.toString();
  }
}
