package org.spoluplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.spoluplan.algorithms.register.RegisterReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/// Takes over an invented register as large as the real one.
@Command(
    name = "register",
    description = {
      "Writes an invented register of 6,733 services (99 MB), takes it over as ./spoluplan does and"
          + " prints how long each step takes beside its limit of 60 s, and beside reading the whole"
          + " file into memory.",
      "Nothing else should run on the machine meanwhile."
    },
    mixinStandardHelpOptions = true)
final class RegisterBench implements Callable<Integer> {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int LOOKED = 2;

  @ParentCommand private Bench bench = new Bench();

  @Override
  public Integer call() throws Exception {
    var folder = Files.createTempDirectory("spoluplan-bench");
    try {
      measure(folder, folder.resolve("register.json"));
      return 0;
    } finally {
      try (var all = Files.walk(folder)) {
        for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
      }
    }
  }

  private void measure(Path folder, Path file) throws IOException, InterruptedException {
    System.err.println("… writing the register");
    run(folder, 0, "services", "sample", file.toString());
    System.out.printf(
        Locale.ROOT, "%,d services, %,d MB%n%n", services(file), Files.size(file) / 1_000_000);
    System.out.print(
        "| step | seconds | of the limit | largest process, MB |\n|---|--:|--:|--:|\n");
    var order = new String[] {"services", "import", file.toString()};
    step(folder, "looking, nothing is here yet", LOOKED, order);
    step(folder, "looking and taking over all of it", 0, with(order, "--yes"));
    step(folder, "looking and taking over the same again", 0, with(order, "--yes"));
    alone(file);
  }

  private static String[] with(String[] order, String more) {
    var all = new ArrayList<>(List.of(order));
    all.add(more);
    return all.toArray(String[]::new);
  }

  private void step(Path folder, String name, int status, String... order)
      throws IOException, InterruptedException {
    System.err.println("… " + name);
    var began = System.nanoTime();
    var largest = run(folder, status, order);
    var took = Duration.ofNanos(System.nanoTime() - began);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.2f× | %,d |%n",
        name,
        took.toMillis() / 1000.0,
        took.toMillis() / (double) LIMIT.toMillis(),
        largest / 1024);
  }

  /// @return the most memory that its process took, in kibibytes
  private long run(Path folder, int status, String... order)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(bench.run().resolve("../../../spoluplan").normalize().toString());
    command.addAll(List.of(order));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    var output = folder.resolve("output.txt");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    long largest = 0;
    while (!process.waitFor(Duration.ofMillis(100))) {
      if (process.isAlive()) largest = Math.max(largest, resident(process));
    }
    if (process.exitValue() != status) throw new IOException(Files.readString(output));
    return largest;
  }

  private static long resident(Process process) {
    try {
      return Memory.resident(process.pid());
    } catch (IOException | NoSuchElementException e) {
      // it ended while it was looked at
      return 0;
    }
  }

  /// Reading without the application, item by item and all at once.
  private static void alone(Path file) throws IOException, InterruptedException {
    System.out.print("\n| reading alone | seconds | heap it holds at once, MB |\n|---|--:|--:|\n");
    var began = System.nanoTime();
    services(file);
    row("item by item, with all checks of its values", System.nanoTime() - began, "–");
    var before = heap();
    began = System.nanoTime();
    var whole = new JsonMapper().readTree(file.toFile());
    var took = System.nanoTime() - began;
    row("all at once into a tree (brute force)", took, String.valueOf(heap() - before));
    if (whole.isEmpty()) throw new IOException("nothing was read");
  }

  private static void row(String name, long nanoseconds, String heap) {
    System.out.printf(Locale.ROOT, "| %s | %.1f | %s |%n", name, nanoseconds / 1e9, heap);
  }

  private static long services(Path file) throws IOException {
    try (var reader = RegisterReader.open(file)) {
      reader.forEach(_ -> {});
      return reader.progress().services();
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
