package org.spoluplan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.hsds.HsdsCheck;
import org.spoluplan.algorithms.hsds.HsdsFault;
import org.spoluplan.algorithms.hsds.HsdsInWords;
import org.spoluplan.algorithms.hsds.HsdsReport;
import org.spoluplan.algorithms.hsds.HsdsSchema;
import org.spoluplan.opendata.HsdsImport;
import org.spoluplan.opendata.HsdsImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hsds`: files by the Human Services Data Specification 3.0.
@Command(
    name = "hsds",
    description = "Files of services by Open Referral HSDS 3.0.",
    mixinStandardHelpOptions = true,
    subcommands = {HsdsCommand.Check.class, HsdsCommand.Import.class},
    synopsisSubcommandLabel = "COMMAND")
final class HsdsCommand {

  private static final int MOST_SAID = 200;

  /// `hsds check FILE…`: starts neither Spring nor a database.
  @Command(
      name = "check",
      description = {
        "Says whether files keep to HSDS 3.0: types, keys that must be there, words of lists,",
        "formats (uuid, uri, e-mail, dates), unknown keys, links. A file is an object, a list of",
        "them, a page of a list, or tables: JSON, CSV or a zip of CSV. Ends with 1 when one is not valid."
      },
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(
        names = "--as",
        paramLabel = "ENTITY",
        description = "what the objects are, e.g. service; without it found out from their keys")
    private @Nullable String entity;

    @Override
    public Integer call() {
      if (entity != null && HsdsSchema.get().named(entity).isEmpty()) {
        throw new CannotStart("HSDS has no entity \"" + entity + "\".");
      }
      var out = out();
      int status = 0;
      for (var file : files) {
        try {
          var report = HsdsCheck.check(HsdsFile.json(file), entity);
          say(out, file, report);
          if (!report.valid()) status = 1;
        } catch (IOException e) {
          out.println(file + ": cannot be read");
          status = 1;
        }
      }
      return status;
    }
  }

  /// `hsds import FILE`
  @Command(
      name = "import",
      description = {
        "Takes services that are not here yet from a file of HSDS. Without --yes it only says what",
        "it would take (and ends with 2). What is here is never changed. A file with faults is not",
        "taken at all (1)."
      },
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {

    private static final int ASKS = 2;

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
        names = "--type",
        paramLabel = "CODE",
        description = "type of services that say none of ours, e.g. FOOD; without it left out")
    private String type = "";

    @Option(names = "--yes", description = "take them")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
      if (!Files.isReadable(file)) throw new CannotStart(file + " cannot be read.");
      var bytes = Files.readAllBytes(file);
      var checked = HsdsCheck.check(bytes, null);
      if (!checked.valid()) {
        HsdsCommand.say(out(), file, checked);
        return 1;
      }
      var open = database.openBesideOthers();
      try (var context = WithoutPages.start(open, Map.of())) {
        var services = context.getBean(HsdsImport.class);
        var report = yes ? services.write(bytes, type) : services.look(bytes, type);
        say(report);
        if (report.taken().isEmpty() || yes) return 0;
        out().println("Nothing was written. To take them, add --yes.");
        return ASKS;
      } finally {
        open.stop();
      }
    }

    private void say(HsdsImportReport report) {
      var out = out();
      report.taken().forEach(name -> out.println((yes ? "taken: " : "new: ") + name));
      for (var left : report.leftOut()) {
        out.println("left out: " + left.name() + " (" + why(left.reason()) + ")");
      }
      out.printf(
          Locale.ROOT,
          "%d %s, %d known already, %d left out%n",
          report.taken().size(),
          yes ? "taken" : "new",
          report.known(),
          report.leftOut().size());
    }

    private static String why(HsdsImportReport.Reason reason) {
      return switch (reason) {
        case NO_TYPE -> "of no type that is known here; --type says which";
        case NO_PROVIDER -> "nobody provides it";
        case ENDED -> "it has ended";
      };
    }
  }

  private static PrintWriter out() {
    return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  }

  private static void say(PrintWriter out, Path file, HsdsReport report) {
    var what = report.entity().isEmpty() ? "" : " of " + report.entity();
    var shape = report.shape().name().toLowerCase(Locale.ROOT) + what;
    out.printf(
        Locale.ROOT,
        "%s: %s (%s, %d)%n",
        file,
        report.valid() ? "valid" : "not valid",
        shape,
        report.objects());
    var faults = report.faults();
    for (HsdsFault fault : faults.subList(0, Math.min(MOST_SAID, faults.size()))) {
      out.println("  " + HsdsInWords.of(fault));
    }
    if (faults.size() > MOST_SAID) {
      out.printf(Locale.ROOT, "  … and %d more%n", faults.size() - MOST_SAID);
    }
  }
}
