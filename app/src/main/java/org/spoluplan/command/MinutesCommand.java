package org.spoluplan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.spoluplan.algorithms.minutes.Evaluation;
import org.spoluplan.algorithms.minutes.ExtractedInWords;
import org.spoluplan.algorithms.minutes.MinutesJson;
import org.spoluplan.algorithms.minutes.MinutesParser;
import org.spoluplan.extraction.ReadFile;
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

    @Parameters(
        arity = "1..*",
        paramLabel = "FILE",
        description = "DOCX, ODT, DOC, RTF, PDF, HTML or plain text.")
    private List<Path> files = List.of();

    @Option(
        names = "--json",
        description = "One object per file and line; docs/MINUTES-FORMAT.md describes it.")
    private boolean json;

    @Option(
        names = "--text",
        description = {
          "The text of the file, into which spans point, instead of what is read out of it;",
          "with --json both."
        })
    private boolean text;

    @Override
    public Integer call() {
      var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
      try (var reading = new MinutesFiles()) {
        for (var file : files) {
          reading.read(file).ifPresent(read -> out.println(said(nameOf(file), read)));
        }
        return reading.status();
      }
    }

    private String said(String name, ReadFile file) {
      if (text && !json) return file.text().stripTrailing();
      var draft = MinutesParser.parse(file.text());
      if (!json) return ExtractedInWords.of(name, draft);
      var object = MinutesJson.of(name, draft);
      if (text) SourceJson.put(object, file);
      return JsonMapper.shared().writeValueAsString(object);
    }
  }

  /// `minutes evaluate DIR`
  @Command(
      name = "evaluate",
      description = {
        "Compares what is read out of the files of a folder with the annotations beside them"
            + " (x.docx, x.json).",
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
      try (var reading = new MinutesFiles()) {
        for (var file : annotated()) {
          var read = reading.read(file);
          if (read.isEmpty()) continue;
          var expected = JsonMapper.shared().readTree(Files.readAllBytes(annotationOf(file)));
          evaluation.add(nameOf(file), MinutesParser.parse(read.get().text()), expected);
          count++;
        }
        if (count > 0) print(evaluation, count);
        else System.err.printf("%s: no text with an annotation beside it%n", folder);
        return count == 0 ? 1 : reading.status();
      }
    }

    private List<Path> annotated() throws IOException {
      try (var files = Files.list(folder)) {
        return files
            .filter(file -> !file.toString().endsWith(".json") && Files.isRegularFile(file))
            .filter(file -> Files.exists(annotationOf(file)))
            .sorted()
            .toList();
      }
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

    private static Path annotationOf(Path file) {
      return Path.of(file.toString().replaceFirst("\\.[^./]*$", "") + ".json");
    }
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}
