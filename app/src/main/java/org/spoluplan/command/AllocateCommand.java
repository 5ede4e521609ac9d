package org.spoluplan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.Allocating;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.AllocationInWords;
import org.spoluplan.algorithms.allocation.AllocationJson;
import org.spoluplan.algorithms.allocation.AllocationOutcome;
import org.spoluplan.algorithms.allocation.AllocationRefusal;
import org.spoluplan.algorithms.allocation.CallJson;
import org.spoluplan.algorithms.allocation.Comparison;
import org.spoluplan.algorithms.allocation.ComparisonInWords;
import org.spoluplan.algorithms.allocation.ComparisonJson;
import org.spoluplan.algorithms.allocation.RefusalInWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `allocate CALL.json`: divides the money of a call. Starts neither Spring nor a database.
@Command(
    name = "allocate",
    description = {
      "Divides the money of a subsidy call among its applications and explains each amount",
      "in Czech. docs/ALLOCATION-FORMAT.md describes the file and the answer.",
      "Ends with 1 and one sentence when there is nothing to divide by."
    },
    mixinStandardHelpOptions = true)
final class AllocateCommand implements Callable<Integer> {

  private static final int LARGEST = 64 << 20;

  @Parameters(paramLabel = "CALL.json", description = "pot, rule and applications")
  private Path file = Path.of("");

  @Option(names = "--json", description = "awards with their explanation as JSON")
  private boolean json;

  @Option(
      names = "--compare",
      paramLabel = "OTHER.json",
      description = "another call: who would gain and who would lose by it")
  private @Nullable Path other;

  @Override
  public Integer call() throws IOException {
    var allocation = allocated(file);
    if (allocation.isEmpty()) return 1;
    if (other == null) {
      say(json ? written(allocation.get()) : AllocationInWords.of(allocation.get()));
      return 0;
    }
    var with = allocated(other);
    if (with.isEmpty()) return 1;
    var comparison = Comparison.of(allocation.get(), with.get());
    say(
        json
            ? JsonMapper.shared().writeValueAsString(ComparisonJson.of(comparison))
            : ComparisonInWords.of(comparison));
    return 0;
  }

  private static String written(Allocation allocation) {
    return JsonMapper.shared().writeValueAsString(AllocationJson.of(allocation));
  }

  private static void say(String text) {
    new PrintWriter(System.out, true, StandardCharsets.UTF_8).println(text);
  }

  /// Empty when a sentence was said why not.
  private static Optional<Allocation> allocated(Path file) throws IOException {
    return switch (CallJson.read(bytes(file))) {
      case CallJson.Read.Refused(var reason) -> refused(file, reason);
      case CallJson.Read.Call(var call) ->
          switch (Allocating.allocate(call)) {
            case AllocationOutcome.Refused(var reason) -> refused(file, reason);
            case AllocationOutcome.Allocated(var allocation) -> Optional.of(allocation);
          };
    };
  }

  /// Also of a pipe.
  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      throw new CannotStart(file + " cannot be read.");
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) throw new CannotStart(file + " is larger than 64 MB.");
      return bytes;
    }
  }

  private static Optional<Allocation> refused(Path file, AllocationRefusal reason) {
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    err.println(file + ": " + RefusalInWords.of(reason));
    return Optional.empty();
  }
}
