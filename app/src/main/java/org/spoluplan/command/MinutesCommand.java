package org.spoluplan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.spoluplan.algorithms.minutes.Decoding;
import org.spoluplan.algorithms.minutes.Evaluation;
import org.spoluplan.algorithms.minutes.ExtractedInWords;
import org.spoluplan.algorithms.minutes.ExtractedMinutes;
import org.spoluplan.algorithms.minutes.MinutesJson;
import org.spoluplan.algorithms.minutes.MinutesParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `minutes`: reads minutes written elsewhere. Starts neither Spring nor a database.
@Command(
    name = "minutes",
    description = "Reads minutes written elsewhere.",
    mixinStandardHelpOptions = true,
    subcommands = {MinutesCommand.Parse.class, MinutesCommand.Evaluate.class},
    synopsisSubcommandLabel = "COMMAND")
final class MinutesCommand {

  /// `minutes parse FILE…`
  @Command(
      name = "parse",
      description = {
        "Prints what is read out of minutes: date, people, votes, conclusions, tasks…",
        "Ends with 1 when a file could not be read; the others are read all the same."
      },
      mixinStandardHelpOptions = true)
  static final class Parse implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain texts.")
    private List<Path> files = List.of();

    @Option(
        names = "--json",
        description = "One object per file and line; docs/MINUTES-FORMAT.md describes it.")
    private boolean json;

    @Override
    public Integer call() {
      var failed = 0;
      var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
      for (var file : files) {
        try {
          var name = file.getFileName().toString();
          var draft = read(file);
          out.println(json ? MinutesJson.write(name, draft) : ExtractedInWords.of(name, draft));
        } catch (IOException e) {
          failed++;
          System.err.printf("%s: cannot be read (%s)%n", file, e.getMessage());
        }
      }
      return failed == 0 ? 0 : 1;
    }
  }

  /// `minutes evaluate DIR`
  @Command(
      name = "evaluate",
      description = {
        "Compares what is read out of the texts of a folder with the annotations beside them"
            + " (x.txt, x.json).",
        "Prints precision, recall and F1 of each field."
      },
      mixinStandardHelpOptions = true)
  static final class Evaluate implements Callable<Integer> {

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of(".");

    @Option(names = "--misses", description = "Also every item that was missed or invented.")
    private boolean misses;

    @Override
    public Integer call() throws IOException {
      var evaluation = new Evaluation();
      var count = 0;
      try (var files = Files.list(folder)) {
        for (var text : files.filter(Evaluate::isText).sorted().toList()) {
          var annotation = annotationOf(text);
          if (!Files.exists(annotation)) continue;
          var name = text.getFileName().toString();
          var expected = JsonMapper.shared().readTree(Files.readAllBytes(annotation));
          evaluation.add(name, read(text), expected);
          count++;
        }
      }
      if (count == 0) {
        System.err.printf("%s: no text with an annotation beside it%n", folder);
        return 1;
      }
      print(evaluation, count);
      return 0;
    }

    private void print(Evaluation evaluation, int count) {
      var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
      out.printf("%d files%n%-15s %9s %7s %6s%n", count, "field", "precision", "recall", "F1");
      evaluation.scores().forEach((field, score) -> line(out, field, score));
      line(out, "all", evaluation.total());
      if (!misses) return;
      evaluation
          .misses()
          .forEach(
              miss ->
                  out.printf(
                      "%s | %s | %s | %s%n",
                      miss.file(), miss.field(), miss.expected(), miss.found()));
    }

    private static void line(PrintWriter out, String field, Evaluation.Score score) {
      out.printf("%-15s %9.3f %7.3f %6.3f%n", field, score.precision(), score.recall(), score.f1());
    }

    private static boolean isText(Path file) {
      return file.toString().endsWith(".txt");
    }

    private static Path annotationOf(Path text) {
      return Path.of(text.toString().replaceFirst("\\.txt$", ".json"));
    }
  }

  private static ExtractedMinutes read(Path file) throws IOException {
    return MinutesParser.parse(Decoding.decode(Files.readAllBytes(file)));
  }
}
