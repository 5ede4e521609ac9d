package org.spoluplan.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Messages;
import org.spoluplan.territory.BoundaryFault;
import org.spoluplan.territory.BoundaryImport;
import org.spoluplan.territory.BoundaryKind;
import org.spoluplan.territory.BoundaryOrder;
import org.spoluplan.territory.BoundaryReport;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `territory`: municipalities and areas.
@Command(
    name = "territory",
    description = "Municipalities and the areas they lie in.",
    mixinStandardHelpOptions = true,
    subcommands = TerritoryCommand.Import.class,
    synopsisSubcommandLabel = "COMMAND")
final class TerritoryCommand {

  /// `territory import FILE.geojson`
  @Command(
      name = "import",
      description = {
        "Takes boundaries of municipalities or areas from a file in GeoJSON (UTF-8, WGS 84).",
        "Says what changes; when boundaries that are here would change or go, nothing is written"
            + " without --yes (and the command ends with 2). A file with faults is not written at"
            + " all (1). Without boundaries maps are drawn too, with approximate ones."
      },
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {

    private static final int MOST_SAID = 20;
    private static final int ASKS = 2;

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "FILE.geojson")
    private Path file = Path.of("");

    @Option(
        names = "--source",
        required = true,
        description = "who made the boundaries, e.g. \"ČÚZK, RÚIAN\"; stands under maps")
    private String source = "";

    @Option(names = "--licence", required = true, description = "e.g. \"CC BY 4.0\"")
    private String licence = "";

    @Option(
        names = "--kind",
        converter = KindConverter.class,
        description =
            "municipality, region, district, orp or pou; without it found out from the codes")
    private @Nullable BoundaryKind kind;

    @Option(
        names = "--code",
        paramLabel = "PROPERTY",
        description = "property with the codes; without it found out likewise")
    private @Nullable String property;

    @Option(
        names = "--metres",
        defaultValue = "25",
        description =
            "by how much a line may leave its true course, to be kept in fewer points"
                + " (default: ${DEFAULT-VALUE}; 0 keeps every point)")
    private int metres;

    @Option(names = "--keep-rest", description = "boundaries that are not in the file stay")
    private boolean keepRest;

    @Option(names = "--yes", description = "replace boundaries that are here")
    private boolean yes;

    @Override
    public Integer call() {
      if (metres < 0) throw new CannotStart("--metres is a number from 0 up.");
      var order = new BoundaryOrder(file, kind, property, source, licence, metres, keepRest);
      var open = database.openBesideOthers();
      try (var context = WithoutPages.start(open, Map.of())) {
        return run(context, order);
      } finally {
        open.stop();
      }
    }

    private int run(ApplicationContext context, BoundaryOrder order) {
      var boundaries = context.getBean(BoundaryImport.class);
      var report = boundaries.look(order);
      if (report.faults().isEmpty() && (yes || !report.replaces()))
        report = boundaries.write(order);
      var said = new Words(context.getBean(Messages.class));
      said.report(report);
      if (!report.faults().isEmpty()) return said.end("Nothing was written.", 1);
      if (yes || !report.replaces()) return said.end("Written.", 0);
      return said.end("Nothing was written. To replace what is here, add --yes.", ASKS);
    }
  }

  /// What is said at the terminal.
  private static final class Words {

    private final Messages messages;
    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    Words(Messages messages) {
      this.messages = messages;
    }

    void report(BoundaryReport report) {
      say(report.faults());
      say(report.notes());
      var kind = report.kind();
      if (kind == null || !report.faults().isEmpty()) return;
      out.printf(
          Locale.ROOT,
          "%s, by \"%s\": %d new, %d changed, %d the same, %d removed; %d points%n",
          Code.of(kind),
          report.property(),
          report.added(),
          report.changed(),
          report.same(),
          report.removed(),
          report.points());
    }

    private void say(List<BoundaryFault> all) {
      all.stream()
          .limit(Import.MOST_SAID)
          .forEach(
              one ->
                  out.println(messages.of(Messages.ENGLISH, one.key(), one.arguments().toArray())));
      if (all.size() > Import.MOST_SAID) {
        out.printf(Locale.ROOT, "… and %d more%n", all.size() - Import.MOST_SAID);
      }
    }

    int end(String sentence, int status) {
      out.println(sentence);
      return status;
    }
  }

  static final class KindConverter implements ITypeConverter<BoundaryKind> {

    @Override
    public BoundaryKind convert(String typed) {
      for (var kind : BoundaryKind.values()) if (Code.of(kind).equals(typed)) return kind;
      throw new TypeConversionException(typed + " is none of municipality, region, district…");
    }
  }
}
