package org.spoluplan.network.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.algorithms.register.Checks;
import org.spoluplan.algorithms.register.CountGuard;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RegisterImport;
import org.spoluplan.network.RegisterOrder;
import org.spoluplan.network.RegisterReport;
import org.spoluplan.network.RegisterReport.Line;
import org.spoluplan.network.RegisterReport.Stop;
import org.spoluplan.network.Services;
import org.spoluplan.network.ServicesImported;
import org.spoluplan.page.Messages;
import org.spoluplan.search.IndexRenewal;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class TakingRegisterOver implements RegisterImport {

  private static final String CHANGED_MEANWHILE = "changed-meanwhile";

  private final Dictionaries dictionaries;
  private final Planning planning;
  private final Taking taking;
  private final RegisterImports imports;
  private final RegisterCopies copies;
  private final Services services;
  private final Territory territory;
  private final PartWords words;
  private final Messages messages;
  private final IndexRenewal index;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TakingRegisterOver(
      Dictionaries dictionaries,
      Planning planning,
      Taking taking,
      RegisterImports imports,
      RegisterCopies copies,
      Services services,
      Territory territory,
      PartWords words,
      Messages messages,
      IndexRenewal index,
      Audit audit,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.dictionaries = dictionaries;
    this.planning = planning;
    this.taking = taking;
    this.imports = imports;
    this.copies = copies;
    this.services = services;
    this.territory = territory;
    this.words = words;
    this.messages = messages;
    this.index = index;
    this.audit = audit;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public RegisterReport look(RegisterOrder order, Consumer<Line> each) throws IOException {
    var region = order.region();
    if (region != null && territory.find(AreaKind.REGION, region).isEmpty()) {
      return RegisterReport.stopped(new Stop("no-region", List.of(region, regions()), false));
    }
    return run(order, last(), each, _ -> List.of());
  }

  @Override
  public RegisterReport write(RegisterOrder order, RegisterReport seen) throws IOException {
    if (!seen.mayBeWritten(order)) return seen;
    try {
      return transaction.execute(
          status -> {
            var report = written(order, seen);
            if (!report.mayBeWritten(order)) status.setRollbackOnly();
            return report;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private RegisterReport written(RegisterOrder order, RegisterReport seen) {
    var last = last();
    var id = UUID.randomUUID();
    imports.begin(id, seen.checksum(), order.region());
    try {
      var report = run(order, last, _ -> {}, plans -> taking.take(id, plans));
      if (!report.checksum().equals(seen.checksum())) return changedMeanwhile(report);
      imports.end(id, report);
      index.renew(Set.of("service"));
      audit.happened(Actor.NOBODY, "register.import", new Thing("register_import", id));
      events.publishEvent(new ServicesImported());
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RegisterReport changedMeanwhile(RegisterReport report) {
    var stops = new ArrayList<>(report.stops());
    stops.add(new Stop(CHANGED_MEANWHILE, List.of(), false));
    return new RegisterReport(
        report.checksum(), stops, report.counts(), report.remarks(), report.examples());
  }

  private RegisterReport run(
      RegisterOrder order,
      @Nullable Long last,
      Consumer<Line> each,
      Function<List<Plan>, List<Plan.Meet>> taken)
      throws IOException {
    var today = Today.of(clock);
    var tally = new Tally(each);
    var lines = new RunLines(tally, words, messages, order.language());
    var loose = new LooseServices(services.withoutNumber());
    var translation =
        new Translation(dictionaries.of(today), new Checks(new Postcodes(territory, today)));
    var run =
        new RegisterRun(
            translation, region(order), items -> planning.of(items, loose), taken, lines);
    var result = run.read(order.file());
    if (result.ending().isWhole()) copies.without(result.identifiers()).forEach(lines::gone);
    return tally.report(result.checksum(), stops(last, result));
  }

  /// How many services there were in the last file.
  private @Nullable Long last() {
    return imports.last().map(past -> (long) past.services()).orElse(null);
  }

  private static List<Stop> stops(@Nullable Long last, RegisterRun.Result result) {
    return Stops.of(CountGuard.USUAL.judge(last, result.ending(), result.met()));
  }

  /// "CZ010 Hlavní město Praha, …"
  private String regions() {
    return territory.list(AreaKind.REGION).stream()
        .map(area -> area.code() + " " + area.name())
        .collect(Collectors.joining(", "));
  }

  private RegionChoice region(RegisterOrder order) {
    var code = order.region();
    if (code == null) return RegionChoice.WHOLE_COUNTRY;
    var area =
        territory
            .find(AreaKind.REGION, code)
            .orElseThrow(() -> new IllegalArgumentException("no region " + code));
    var towns =
        territory.in(area, Today.of(clock)).stream()
            .map(Municipality::code)
            .collect(Collectors.toSet());
    return new RegionChoice(code, towns);
  }
}
