package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.capacity.targets.Gap.Nearest;
import org.spoluplan.capacity.targets.Gap.Part;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnits;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Compares targets with what there is: with the unit as it was made up on the day and the network
/// that held on it, so that later changes leave earlier gaps alone.
@Component
class Judging {

  private static final int THOUSAND = 1000;

  private final PlanningUnits units;
  private final Supplies supplies;
  private final Territory territory;

  Judging(PlanningUnits units, Supplies supplies, Territory territory) {
    this.units = units;
    this.supplies = supplies;
    this.territory = territory;
  }

  Gap judge(Target target, LocalDate day) {
    return judge(List.of(target), day).getFirst();
  }

  /// In the same order.
  List<Gap> judge(List<Target> targets, LocalDate day) {
    var networks = new HashMap<String, Optional<List<Supply>>>();
    return targets.stream().map(target -> judge(target, day, networks)).toList();
  }

  private Gap judge(Target target, LocalDate day, Map<String, Optional<List<Supply>>> networks) {
    var unit = units.get(target.is().unit());
    var codes = unit.on(day).map(one -> List.copyOf(one.municipalities())).orElse(List.of());
    var known = new ArrayList<Supply>();
    var regions = supplies.regions(codes, day);
    var whole = !regions.isEmpty();
    for (var region : regions) {
      var network = networks.computeIfAbsent(region, code -> supplies.of(code, day));
      whole = whole && network.isPresent();
      network.ifPresent(known::addAll);
    }
    var its = known.stream().filter(one -> one.is(target.is().type(), target.is().measure()));
    return gap(target, unit, codes, day, whole ? its.toList() : null);
  }

  private Gap gap(
      Target target,
      PlanningUnit unit,
      List<MunicipalityCode> codes,
      LocalDate day,
      @Nullable List<Supply> supply) {
    var all = supply == null ? List.<Supply>of() : supply;
    var parts =
        all.stream()
            .map(one -> new Part(one.service(), one.typedKey(), one.fundedE2(), one.partE2(codes)))
            .filter(part -> part.partE2() > 0)
            .toList();
    var funded = supply == null ? null : (Long) parts.stream().mapToLong(Part::partE2).sum();
    var is = target.is();
    var judgement = new Judgement(is.minimumE2(), is.idealE2(), funded, target.coveredE2(day));
    return new Gap(
        target,
        unit,
        codes,
        judgement,
        all.stream().mapToLong(one -> one.registeredPartE2(codes)).sum(),
        funded == null ? null : perThousand(target, codes, funded),
        parts,
        parts.isEmpty() ? nearest(codes, all, day) : Optional.empty());
  }

  private @Nullable Long perThousand(Target target, List<MunicipalityCode> codes, long funded) {
    var people =
        Population.sum(territory.populations(codes).values())
            .map(target.is().people()::of)
            .orElse(0);
    return people == 0 ? null : Long.valueOf(Math.round((double) funded * THOUSAND / people));
  }

  private Optional<Nearest> nearest(List<MunicipalityCode> codes, List<Supply> all, LocalDate day) {
    var people = territory.populations(codes);
    var middle =
        territory.list(codes).stream()
            .max(
                Comparator.comparingInt(
                    one ->
                        Optional.ofNullable(people.get(one.code()))
                            .map(Population::total)
                            .orElse(0)));
    return middle.flatMap(
        from ->
            all.stream()
                .flatMap(
                    one ->
                        territory.list(Supplies.places(one.service(), day)).stream()
                            .map(
                                to ->
                                    new Nearest(
                                        one.service(),
                                        to.name(),
                                        Math.round(from.point().metresTo(to.point())))))
                .min(Comparator.comparingLong(Nearest::metres)));
  }
}
