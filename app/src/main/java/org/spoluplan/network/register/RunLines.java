package org.spoluplan.network.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.Entry;
import org.spoluplan.algorithms.register.Problem;
import org.spoluplan.network.RegisterReport.Kind;
import org.spoluplan.network.RegisterReport.Line;
import org.spoluplan.page.Messages;

/// Writes the lines of a report.
final class RunLines {

  private final Tally tally;
  private final PartWords words;
  private final Messages messages;
  private final Locale locale;

  RunLines(Tally tally, PartWords words, Messages messages, Locale locale) {
    this.tally = tally;
    this.words = words;
    this.messages = messages;
    this.locale = locale;
  }

  void count(Kind kind) {
    tally.count(kind);
  }

  /// Nothing of the item is shown but days and numbers: the rest may be about persons.
  void unreadable(Entry.Fault fault) {
    tally.count(Kind.UNREADABLE);
    for (var problem : fault.problems()) {
      var identifier = fault.identifier() == null ? "" : fault.identifier();
      var what = messages.of(locale, "register.problem." + dashed(problem.kind()), problem.path());
      var where = messages.of(locale, "register.item", fault.place().item());
      tally.line(new Line(Kind.UNREADABLE, identifier, where, what, null, found(problem)));
    }
  }

  private static @Nullable String found(Problem problem) {
    return problem.value() == null ? problem.found() : problem.value();
  }

  void unknown(Translated.Unknown unknown) {
    tally.count(Kind.UNKNOWN_TYPE);
    var what = words.label(locale, new PartKey(RegisterPart.TYPE, ""));
    tally.line(
        new Line(Kind.UNKNOWN_TYPE, unknown.identifier(), "", what, null, unknown.typeCode()));
  }

  void remarks(Translated.Known known) {
    for (var remark : known.remarks()) {
      var what = messages.of(locale, "register.remark." + remark.key()) + ": " + remark.where();
      var line =
          new Line(
              Kind.REMARK,
              remark.identifier(),
              known.content().name(),
              what,
              remark.one(),
              remark.other());
      tally.remark(remark.key(), line);
    }
  }

  void busy(Plan.Meet meet) {
    single(Kind.BUSY, meet.item());
  }

  void plan(Plan plan) {
    switch (plan) {
      case Plan.Add add -> single(Kind.ADDED, add.item());
      case Plan.Meet meet -> meet(meet);
    }
  }

  private void single(Kind kind, Translated.Known item) {
    tally.count(kind);
    tally.line(
        new Line(
            kind, item.identifier(), item.content().name(), item.provider().name(), null, null));
  }

  private void meet(Plan.Meet meet) {
    if (meet.tied()) single(Kind.TIED, meet.item());
    else tally.count(meet.changes() ? Kind.CHANGED : Kind.SAME);
    for (var change : meet.merging().taken()) line(Kind.CHANGED, meet, change);
    for (var change : meet.merging().asked()) {
      tally.count(Kind.ASKED);
      line(Kind.ASKED, meet, change);
    }
  }

  private void line(Kind kind, Plan.Meet meet, PartChange change) {
    tally.line(
        new Line(
            kind,
            meet.item().identifier(),
            meet.here().is().name(),
            words.label(locale, change.key()),
            words.value(locale, change.key(), change.here()),
            words.value(locale, change.key(), change.register())));
  }

  void gone(RegisterCopies.Taken taken) {
    tally.count(Kind.GONE);
    tally.line(new Line(Kind.GONE, taken.identifier(), taken.name(), "", null, null));
  }

  static String dashed(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
