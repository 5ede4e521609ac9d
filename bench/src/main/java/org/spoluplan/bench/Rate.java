package org.spoluplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;

/// How much two threads do in a time.
///
/// @param pages    a minute
/// @param possible a minute on two cores that nobody else uses: by the processor time it took
record Rate(double pages, double possible) {

  static final int CHARACTERS_A_PAGE = 1800;

  private static final int THREADS = 2;

  /// @param work answers how many characters it went through
  static Rate of(List<byte[]> files, int seconds, ToIntFunction<byte[]> work)
      throws InterruptedException, ExecutionException {
    run(files, Math.max(1, seconds / 2), work);
    var began = System.nanoTime();
    var busy = Readers.processorTime();
    var pages = run(files, seconds, work) / (double) CHARACTERS_A_PAGE;
    var minutes = (System.nanoTime() - began) / 60e9;
    var used = (Readers.processorTime().toNanos() - busy.toNanos()) / 60e9;
    return new Rate(pages / minutes, pages / (used / THREADS));
  }

  private static long run(List<byte[]> files, int seconds, ToIntFunction<byte[]> work)
      throws InterruptedException, ExecutionException {
    var end = System.nanoTime() + seconds * 1_000_000_000L;
    var turn = new AtomicInteger();
    var characters = new LongAdder();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < THREADS; i++) {
        all.add(
            threads.submit(
                () -> {
                  while (System.nanoTime() < end) {
                    var file = files.get(Math.floorMod(turn.getAndIncrement(), files.size()));
                    characters.add(work.applyAsInt(file));
                  }
                }));
      }
      for (var one : all) one.get();
    }
    return characters.sum();
  }
}
