package org.spoluplan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.spoluplan.network.SampleRegisters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `services sample FILE`
@Command(
    name = "sample",
    description =
        "Writes an invented register in the shape of the real one, with all its traps, to try the"
            + " import with.",
    mixinStandardHelpOptions = true)
final class ServicesSample implements Callable<Integer> {

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(
      names = "--services",
      defaultValue = "6733",
      description = "how many (default: ${DEFAULT-VALUE}, as many as the real one had)")
  private int services;

  @Override
  public Integer call() throws IOException {
    if (services < 1) throw new CannotStart("--services is a number from 1 up.");
    var open = database.openBesideOthers();
    try (var context = WithoutPages.start(open, Map.of())) {
      var planted = context.getBean(SampleRegisters.class).write(file, services);
      var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
      out.printf(
          Locale.ROOT,
          "%d services, %d places, %d bytes%n",
          planted.items(),
          planted.facilities(),
          planted.bytes());
      planted.traps().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(one -> out.println("  " + one.getValue() + "× " + one.getKey()));
      return 0;
    } finally {
      open.stop();
    }
  }
}
