package org.spoluplan.grants.applications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Costs;
import org.spoluplan.grants.ApplicationContent.Source;
import org.spoluplan.grants.ApplicationContent.Sources;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.AskedAttachment;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// The same service asks another town or region for the same year: what it wrote for one call it
/// takes over into the other. The costs are those of the whole service, so the first request
/// becomes one of the sources of the second.
@Component
class TakingOver {

  private static final Locale CZECH = Locale.of("cs");

  /// Kinds of sources by who gives the money, in the list of sources.
  private static final String KIND = "kind";

  private final StoredApplications applications;
  private final ApplicationFiles files;
  private final Calls calls;
  private final CostItems items;
  private final Ledger ledger;
  private final Organisations organisations;
  private final Words words;
  private final Clock clock;

  TakingOver(
      StoredApplications applications,
      ApplicationFiles files,
      Calls calls,
      CostItems items,
      Ledger ledger,
      Organisations organisations,
      Words words,
      Clock clock) {
    this.applications = applications;
    this.files = files;
    this.calls = calls;
    this.items = items;
    this.ledger = ledger;
    this.organisations = organisations;
    this.words = words;
    this.clock = clock;
  }

  /// @param taken where it comes from, and what did not fit
  record Taken(ApplicationContent content, TakenOver taken) {}

  /// Applications of a service that the call may take over: those for other calls of its year.
  /// Rounds of one call fill in each other's by themselves.
  List<Application> choices(Call call, ServiceId service) {
    return applications.of(service).stream()
        .filter(one -> calls.find(one.call()).filter(its -> isTaken(its, call)).isPresent())
        .toList();
  }

  private static boolean isTaken(Call its, Call call) {
    var sameMoney = its.id().equals(call.secondRoundOf()) || call.id().equals(its.secondRoundOf());
    return !its.id().equals(call.id()) && its.is().year() == call.is().year() && !sameMoney;
  }

  /// What is asked of the first call is not asked of the second one as well.
  Taken of(Call call, Application other) {
    var leftOut = new ArrayList<String>();
    var its = calls.get(other.call());
    var content = other.content();
    var costs = costs(content.costs(), leftOut);
    var sources = sources(call, its, other, leftOut);
    attachments(its, other, leftOut);
    return new Taken(content.with(costs).with(sources), new TakenOver(other.id(), leftOut));
  }

  private Costs costs(Costs costs, List<String> leftOut) {
    var known = items.costsByCode(Today.of(clock));
    var lines = new ArrayList<Cost>();
    for (var line : costs.lines()) {
      if (known.containsKey(line.item())) {
        lines.add(new Cost(line.item(), line.total(), 0, line.note()));
      } else {
        say(leftOut, "application.left-out.cost", line.item(), crowns(line.total()));
      }
    }
    return new Costs(lines);
  }

  private Sources sources(Call call, Call its, Application other, List<String> leftOut) {
    var known = items.sourcesByCode(Today.of(clock));
    var funder = name(call.programme().funder());
    var lines = new ArrayList<Source>();
    for (var line : other.content().sources().lines()) {
      if (!known.containsKey(line.source())) {
        say(leftOut, "application.left-out.source", line.source(), crowns(line.amount()));
      } else if (funder.equalsIgnoreCase(line.who())) {
        say(leftOut, "application.left-out.asked-here", funder, crowns(line.amount()));
      } else {
        lines.add(line);
      }
    }
    var first = first(its, other, List.copyOf(known.values()));
    if (first.amount() > 0) lines.add(first);
    return new Sources(lines);
  }

  /// What the other call gave, or what it was asked for while nobody decided.
  private Source first(Call its, Application other, List<CodeItem> known) {
    var funder = organisations.find(its.programme().funder());
    var kind = funder.map(Organisation::type).orElse("");
    var code =
        known.stream()
            .filter(one -> one.detail(KIND).filter(kind::equals).isPresent())
            .map(CodeItem::code)
            .findFirst()
            .orElse("OBEC");
    var granted = other.state() == ApplicationState.GRANTED;
    var who = funder.map(Organisation::name).orElse("");
    return new Source(code, who, granted ? granted(other) : asked(other), granted);
  }

  private long granted(Application other) {
    return ledger.balance(other.id(), LedgerAccount.AWARDED)
        + ledger.balance(other.id(), LedgerAccount.PAID);
  }

  private static long asked(Application other) {
    return switch (other.state()) {
      case DRAFT, SUBMITTED, RETURNED -> other.content().requested();
      case EXCLUDED, WITHDRAWN, GRANTED, NOT_GRANTED, RENOUNCED -> 0;
    };
  }

  private void attachments(Call its, Application other, List<String> leftOut) {
    var attached = files.of(other.id()).keySet();
    its.is().attachments().stream()
        .filter(one -> attached.contains(one.id()))
        .map(AskedAttachment::name)
        .forEach(one -> say(leftOut, "application.left-out.attachment", one));
  }

  private String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }

  private static String crowns(long amount) {
    return Crowns.written(amount, CZECH);
  }

  private void say(List<String> leftOut, String key, Object... arguments) {
    leftOut.add(words.messages().of(CZECH, key, arguments));
  }
}
