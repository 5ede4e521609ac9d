package org.spoluplan.network.basic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.basic.NetworkViews.Line;
import org.spoluplan.network.basic.NetworkViews.Total;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Entries as lines of a table, with what is known of each service.
@Component
class NetworkLines {

  private final Services services;
  private final NetworkWords words;

  NetworkLines(Services services, NetworkWords words) {
    this.services = services;
    this.words = words;
  }

  /// By name of the service in Czech order.
  List<Line> of(Page page, Collection<StoredEntry> entries) {
    var byService = new HashMap<ServiceId, List<StoredEntry>>();
    for (var entry : entries) {
      byService.computeIfAbsent(entry.is().service(), _ -> new ArrayList<>()).add(entry);
    }
    return services.list(byService.keySet()).stream()
        .flatMap(
            service ->
                byService.getOrDefault(service.id(), List.of()).stream()
                    .map(entry -> line(page, entry, service)))
        .toList();
  }

  private Line line(Page page, StoredEntry entry, SocialService service) {
    return new Line(
        entry,
        service,
        words.type(page, service),
        words.of(page, CodeList.NETWORK_LEVEL, entry.is().level()),
        entry.is().units().stream()
            .map(one -> words.amount(page, one.unit(), one.amountE2()))
            .collect(Collectors.joining(", ")));
  }

  /// By the name of the type.
  Map<String, NetworkTotals> totals(List<Line> lines) {
    var types = new HashMap<ServiceId, String>();
    lines.forEach(line -> types.put(line.service().id(), line.type()));
    return NetworkTotals.byType(
        lines.stream().map(line -> line.entry().is()).toList(),
        entry -> types.getOrDefault(entry.service(), ""));
  }

  List<Total> totals(Page page, List<Line> lines) {
    return totals(lines).entrySet().stream()
        .map(
            one ->
                new Total(
                    one.getKey(),
                    one.getValue().services(),
                    words.amounts(page, one.getValue().unitsE2())))
        .toList();
  }
}
