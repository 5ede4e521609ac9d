package org.spoluplan.grants.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.applications.Fault.Where;
import org.spoluplan.kernel.Crowns;

/// What an application lacks, said all the time while it is written.
///
/// @param call  that it is for
/// @param items of the budget, by code
/// @param files attachments that are there
record Completeness(Call call, Map<String, CodeItem> items, Set<UUID> files) {

  Completeness {
    items = Map.copyOf(items);
    files = Set.copyOf(files);
  }

  List<Lack> lacks(ApplicationContent content) {
    var lacks = new ArrayList<Lack>();
    purpose(content.purpose(), lacks);
    people(content, lacks);
    for (var line : content.costs().lines()) cost(line, lacks);
    money(content, lacks);
    for (var one : call.is().attachments()) {
      if (one.required() && !files.contains(one.id())) {
        lacks.add(Lack.of(Where.ATTACHMENTS, "application.lacks.attachment", one.name()));
      }
    }
    return lacks;
  }

  private static void purpose(ApplicationContent.Purpose purpose, List<Lack> lacks) {
    missing(purpose.what(), "application.lacks.what", lacks);
    missing(purpose.need(), "application.lacks.need", lacks);
    missing(purpose.contact(), "application.lacks.contact", lacks);
    missing(purpose.account(), "application.lacks.account", lacks);
  }

  private static void missing(@Nullable String text, String key, List<Lack> lacks) {
    if (text == null || text.isBlank()) lacks.add(Lack.of(Where.PURPOSE, key));
  }

  private void people(ApplicationContent content, List<Lack> lacks) {
    var territory = call.programme().is().municipality();
    if (content.fteE2(territory) == 0) lacks.add(Lack.of(Where.PEOPLE, "application.lacks.fte"));
    if (content.clients(territory) == 0) {
      lacks.add(Lack.of(Where.PEOPLE, "application.lacks.clients"));
    }
  }

  private void cost(Cost line, List<Lack> lacks) {
    var item = items.get(line.item());
    if (item == null) return;
    if (line.requested() > line.total()) {
      lacks.add(Lack.of(Where.COSTS, "application.lacks.above-cost", item.name()));
    }
    if (line.requested() > 0 && !CostItems.isEligible(item)) {
      lacks.add(Lack.of(Where.COSTS, "application.lacks.ineligible", item.name()));
    }
    var note = line.note();
    if (line.total() > 0 && CostItems.needsNote(item) && (note == null || note.isBlank())) {
      lacks.add(Lack.of(Where.COSTS, "application.lacks.note", item.name()));
    }
  }

  private static void money(ApplicationContent content, List<Lack> lacks) {
    if (content.costs().total() == 0) lacks.add(Lack.of(Where.COSTS, "application.lacks.costs"));
    if (content.requested() == 0) lacks.add(Lack.of(Where.COSTS, "application.lacks.request"));
    if (content.costs().total() > 0 && content.gap() < 0) {
      var over = Crowns.written(-content.gap(), java.util.Locale.of("cs"));
      lacks.add(Lack.of(Where.SOURCES, "application.lacks.too-much", over));
    }
  }
}
