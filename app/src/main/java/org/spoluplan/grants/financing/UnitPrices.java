package org.spoluplan.grants.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.spoluplan.grants.financing.FinancingViews.PerUnit;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Crowns of public money for a unit of the entrustment, beside what the network has. It says
/// nothing about how well anybody works; lists are ordered by name, never by the number.
@Component
class UnitPrices {

  private static final int PLACES = 2;

  private final BasicNetworks networks;
  private final NetworkWords words;
  private final Concerned concerned;

  UnitPrices(BasicNetworks networks, NetworkWords words, Concerned concerned) {
    this.networks = networks;
    this.words = words;
    this.concerned = concerned;
  }

  PerUnit of(Page page, SocialService service, Watch watch) {
    return of(page, service, watch, capacities(concerned.regions(service), watch.year()));
  }

  /// @param capacities of [#capacities]
  PerUnit of(
      Page page, SocialService service, Watch watch, Map<ServiceId, Map<String, Long>> capacities) {
    var payment = watch.payment();
    return new PerUnit(
        service.is().name(),
        WatchPath.of(service.id(), watch.year()),
        service.provider().name(),
        words.amounts(page, capacities.getOrDefault(service.id(), Map.of())),
        payment == null ? "" : words.amount(page, payment.is().unit(), payment.is().unitsE2()),
        page.crowns(watch.certain()),
        payment == null ? "" : page.crowns(perUnit(watch.certain(), payment)),
        watch.level());
  }

  private static long perUnit(long money, Payment payment) {
    var units = BigDecimal.valueOf(payment.is().unitsE2(), PLACES);
    return BigDecimal.valueOf(money).divide(units, 0, RoundingMode.FLOOR).longValueExact();
  }

  /// What networks of the regions have of their services at the end of the year, by units.
  Map<ServiceId, Map<String, Long>> capacities(Set<String> regions, int year) {
    var all = new HashMap<ServiceId, Map<String, Long>>();
    for (var region : regions) {
      for (var one : networks.on(region, LocalDate.of(year, 12, 31)).orElse(List.of())) {
        all.computeIfAbsent(one.service(), _ -> new TreeMap<>())
            .merge(one.unit(), one.amountE2(), Long::sum);
      }
    }
    return all;
  }
}
