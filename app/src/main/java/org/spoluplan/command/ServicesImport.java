package org.spoluplan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.RegisterImport;
import org.spoluplan.network.RegisterOrder;
import org.spoluplan.network.RegisterReport;
import org.spoluplan.page.Messages;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `services import FILE`
@Command(
    name = "import",
    description = {
      "Takes over the open data of the national register (JSON with the list \"polozky\", plain or"
          + " gzip).",
      "Without --yes it only says what would change, and ends with 2. What people of a service"
          + " changed here is never overwritten: where the register changed the same, they are asked"
          + " on their pages. A bad file is not written at all (1)."
    },
    mixinStandardHelpOptions = true)
final class ServicesImport implements Callable<Integer> {

  private static final int ASKS = 2;

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description = "only services of one region, e.g. CZ051 for Liberecký kraj")
  private @Nullable String region;

  @Option(names = "--yes", description = "write it")
  private boolean yes;

  @Option(
      names = "--any-count",
      description =
          "even when there are over 5 per cent more or fewer services than the last time, or some"
              + " stand there twice (the first one is taken)")
  private boolean anyCount;

  @Option(
      names = "--report",
      paramLabel = "FILE.csv",
      description = "write every change and everything odd into this file")
  private @Nullable Path report;

  @Option(
      names = "--language",
      defaultValue = "en",
      converter = LanguageConverter.class,
      description = "of what is said, en or cs (default: ${DEFAULT-VALUE})")
  private Locale language = Messages.ENGLISH;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file)) throw new CannotStart("The file " + file + " cannot be read.");
    var order = new RegisterOrder(file, region, anyCount, language);
    var open = database.openBesideOthers();
    try (var context = WithoutPages.start(open, Map.of())) {
      return run(context, order);
    } finally {
      open.stop();
    }
  }

  private int run(ApplicationContext context, RegisterOrder order) throws IOException {
    var register = context.getBean(RegisterImport.class);
    var words = new ServicesWords(context.getBean(Messages.class), language);
    RegisterReport seen;
    try (var lines = ServicesLines.to(report, words)) {
      seen = register.look(order, lines);
    }
    words.report(seen);
    if (!seen.isOnlyAsking()) return words.end("stopped", 1);
    if (!seen.mayBeWritten(order)) return words.end("stopped-asking", ASKS);
    if (!yes) return words.end("looked", ASKS);
    var written = register.write(order, seen);
    if (!written.mayBeWritten(order)) {
      words.stops(written);
      return words.end("stopped", 1);
    }
    return words.end("written", 0);
  }

  static final class LanguageConverter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String typed) {
      return switch (typed) {
        case "en" -> Messages.ENGLISH;
        case "cs" -> Messages.CZECH;
        default -> throw new TypeConversionException("only en and cs are spoken");
      };
    }
  }
}
