package org.spoluplan.network.basic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.basic.Difference.Change;
import org.spoluplan.network.basic.NetworkViews.ChangedLine;
import org.spoluplan.network.basic.NetworkViews.DifferenceView;
import org.spoluplan.network.basic.NetworkViews.Line;
import org.spoluplan.network.basic.NetworkViews.TotalChange;
import org.spoluplan.network.basic.NetworkViews.Value;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Differences of two versions in words of the reader.
@Component
class Differences {

  private final NetworkEntries entries;
  private final NetworkLines lines;
  private final NetworkWords words;

  Differences(NetworkEntries entries, NetworkLines lines, NetworkWords words) {
    this.entries = entries;
    this.lines = lines;
    this.words = words;
  }

  /// @param versions to choose others from
  DifferenceView of(
      Page page, NetworkVersion from, NetworkVersion to, Collection<NetworkVersion> versions) {
    var options = versions.stream().map(one -> option(page, one)).toList();
    var before = lines.of(page, entries.of(from.id()));
    return of(page, from, to, options, before, lines.of(page, entries.of(to.id())));
  }

  /// What would change in a draft that had those entries.
  DifferenceView of(Page page, NetworkVersion draft, List<NetworkEntry> wanted) {
    var before = lines.of(page, entries.of(draft.id()));
    var after =
        wanted.stream()
            .map(one -> new StoredEntry(new EntryId(UUID.randomUUID()), draft.id(), one, 0))
            .toList();
    return of(page, draft, draft, List.of(), before, lines.of(page, after));
  }

  private DifferenceView of(
      Page page,
      NetworkVersion from,
      NetworkVersion to,
      List<Option> options,
      List<Line> before,
      List<Line> after) {
    var difference = Difference.between(entriesOf(before), entriesOf(after));
    return new DifferenceView(
        from,
        to,
        words.region(to.region()),
        options,
        only(after, difference.added()),
        only(before, difference.ended()),
        changed(page, after, difference),
        totals(page, before, after));
  }

  Option option(Page page, NetworkVersion version) {
    var decision = version.decision();
    var label =
        decision == null
            ? page.t("network.version.draft-of", version.label())
            : page.t("network.version.from", version.label(), page.dates().brief(decision.from()));
    return new Option(version.id().value().toString(), label);
  }

  private static List<NetworkEntry> entriesOf(List<Line> lines) {
    return lines.stream().map(line -> line.entry().is()).toList();
  }

  private static List<Line> only(List<Line> lines, Collection<NetworkEntry> wanted) {
    return lines.stream().filter(line -> wanted.contains(line.entry().is())).toList();
  }

  private List<ChangedLine> changed(Page page, List<Line> after, Difference difference) {
    var all = new ArrayList<ChangedLine>();
    for (var line : after) {
      difference.changed().stream()
          .filter(one -> one.service().equals(line.service().id()))
          .map(one -> new ChangedLine(one, line.service(), values(page, one.values())))
          .forEach(all::add);
    }
    return all;
  }

  private List<TotalChange> totals(Page page, List<Line> before, List<Line> after) {
    var was = lines.totals(before);
    var is = lines.totals(after);
    var types = new TreeSet<>(was.keySet());
    types.addAll(is.keySet());
    return types.stream()
        .map(
            type -> {
              var old = was.getOrDefault(type, NetworkTotals.NONE);
              var now = is.getOrDefault(type, NetworkTotals.NONE);
              return new TotalChange(
                  type,
                  old.services(),
                  now.services(),
                  words.amounts(page, old.unitsE2()),
                  words.amounts(page, now.unitsE2()));
            })
        .filter(TotalChange::differs)
        .toList();
  }

  List<Value> values(Page page, List<Change> changes) {
    return changes.stream().map(change -> value(page, change)).toList();
  }

  private Value value(Page page, Change change) {
    return switch (change) {
      case Change.Level(var before, var after) ->
          new Value(page.t("network.level"), level(page, before), level(page, after));
      case Change.Validity(var before, var after) ->
          new Value(
              page.t("network.valid"), page.dates().period(before), page.dates().period(after));
      case Change.Entrusted(var before, var after) ->
          new Value(page.t("network.entrustment"), entrusted(page, before), entrusted(page, after));
      case Change.Note(var before, var after) ->
          new Value(page.t("network.note"), text(before), text(after));
      case Change.Units(var form, var unit, var before, var after) ->
          new Value(
              page.t("network.amount-of", form(page, form)),
              amount(page, unit, before),
              amount(page, unit, after));
      case Change.Minimum(var form, var unit, var before, var after) ->
          new Value(
              page.t("network.minimum-of", form(page, form)),
              amount(page, unit, before),
              amount(page, unit, after));
    };
  }

  private String level(Page page, String code) {
    return words.of(page, CodeList.NETWORK_LEVEL, code);
  }

  private String form(Page page, String code) {
    return words.of(page, CodeList.SERVICE_FORM, code);
  }

  private String amount(Page page, String unit, @Nullable Long amountE2) {
    return amountE2 == null ? "" : words.amount(page, unit, amountE2);
  }

  private static String entrusted(Page page, @Nullable Entrustment one) {
    if (one == null) return "";
    return one.number() + ", " + page.dates().period(one.valid());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
