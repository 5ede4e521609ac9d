package org.spoluplan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.AllocationInWords;
import org.spoluplan.algorithms.allocation.AllocationJson;
import org.spoluplan.algorithms.allocation.Allocator;
import org.spoluplan.algorithms.allocation.CallJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `allocate CALL.json`: divides a pot by a rule. Starts neither Spring nor a database.
@Command(
    name = "allocate",
    description = {
      "Divides the money of a call by its rule and says how each amount came about.",
      "Ends with 1 and one sentence when it cannot be divided."
    },
    mixinStandardHelpOptions = true)
final class AllocateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "CALL.json",
      description = "Pot, rule and applications; docs/ALLOCATION-FORMAT.md describes it.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Awards with their explanations as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      return divide(Files.readAllBytes(file), err);
    } catch (IOException e) {
      err.println("Soubor nejde přečíst: " + file);
      return 1;
    }
  }

  private int divide(byte[] content, PrintWriter err) {
    return switch (CallJson.read(content)) {
      case CallJson.Read.Bad(var sentence) -> refuse(err, sentence);
      case CallJson.Read.Good(var call) ->
          switch (Allocator.divide(call)) {
            case Allocation.Refused refused -> refuse(err, refused.sentence());
            case Allocation.Divided divided -> say(divided);
          };
    };
  }

  private static int refuse(PrintWriter err, String sentence) {
    err.println(sentence);
    return 1;
  }

  private int say(Allocation.Divided divided) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.println(json ? AllocationJson.of(divided).toPrettyString() : AllocationInWords.of(divided));
    return 0;
  }
}
