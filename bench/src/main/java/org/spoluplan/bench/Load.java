package org.spoluplan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Asks for pages over some connections at once, each the next one as soon as it has the last.
record Load(Reader reader, int connections) {

  private static final long LONGEST_MICROSECONDS = 60_000_000;
  private static final int DIGITS = 3;

  Measured measure(Visited page, Duration warmUp, Duration time)
      throws InterruptedException, ExecutionException {
    run(page, warmUp);
    var began = System.nanoTime();
    var times = run(page, time);
    return new Measured(page.name(), times, Duration.ofNanos(System.nanoTime() - began));
  }

  private Histogram run(Visited page, Duration time)
      throws InterruptedException, ExecutionException {
    var times = new ConcurrentHistogram(LONGEST_MICROSECONDS, DIGITS);
    var turn = new AtomicInteger();
    var end = System.nanoTime() + time.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < connections; i++) {
        all.add(threads.submit(() -> readUntil(end, page, turn, times)));
      }
      for (var one : all) one.get();
    }
    return times;
  }

  private boolean readUntil(long end, Visited page, AtomicInteger turn, Histogram times)
      throws IOException, InterruptedException {
    while (System.nanoTime() < end) {
      var path = page.paths().get(Math.floorMod(turn.getAndIncrement(), page.paths().size()));
      var asked = System.nanoTime();
      var answer = reader.get(path);
      times.recordValue((System.nanoTime() - asked) / 1000);
      if (answer.statusCode() != 200 || !answer.body().contains(page.mustHold())) {
        throw new IOException(path + " answered " + answer.statusCode());
      }
    }
    return true;
  }
}
