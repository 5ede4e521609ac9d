package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.register.RegisteredGroup;
import org.spoluplan.algorithms.register.RegisteredService;
import org.spoluplan.algorithms.register.served.Piece;
import org.spoluplan.algorithms.register.served.PlaceKind;
import org.spoluplan.algorithms.register.served.ServedTerritory;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.register.Remarks.Odd;
import org.spoluplan.territory.MunicipalityCode;

/// Where the service comes to people. The register keeps regions to which a service is extended,
/// and seldom; the rest stands in sentences beside target groups, which are read and shown to the
/// provider to be confirmed.
final class AreaTranslation {

  private final Dictionary dictionary;
  private final Remarks remarks;

  /// @param ages what the same sentences say of ages
  record Read(AreaServed served, List<Piece.Ages> ages) {}

  AreaTranslation(Dictionary dictionary, Remarks remarks) {
    this.dictionary = dictionary;
    this.remarks = remarks;
  }

  Read of(RegisteredService item) {
    var sentences = new ArrayList<ServedTerritory>();
    for (var note : notes(item)) sentences.add(ServedTerritory.read(note, dictionary.places()));
    var ages =
        sentences.stream()
            .flatMap(sentence -> sentence.ages().stream())
            .filter(age -> !age.ofChildren())
            .collect(Collectors.toMap(Bounds::of, age -> age, (one, _) -> one))
            .values();
    return new Read(served(item, sentences), List.copyOf(ages));
  }

  private static Set<String> notes(RegisteredService item) {
    return item.groups().stream()
        .map(RegisteredGroup::note)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private record Bounds(Optional<Integer> from, Optional<Integer> to) {
    static Bounds of(Piece.Ages ages) {
      return new Bounds(Optional.ofNullable(ages.from()), Optional.ofNullable(ages.to()));
    }
  }

  private AreaServed served(RegisteredService item, List<ServedTerritory> sentences) {
    var regions = regions(item);
    if (regions.size() == 1) {
      return new AreaServed(AreaServed.Kind.REGION, Set.of(), regions.getFirst(), null);
    }
    if (regions.size() == dictionary.regions().size()) {
      return new AreaServed(AreaServed.Kind.COUNTRY, Set.of(), null, null);
    }
    if (!regions.isEmpty()) return AreaServed.of(members(regions), null);
    for (var sentence : sentences) {
      var read = read(sentence);
      if (read.kind() == AreaServed.Kind.UNKNOWN) continue;
      remarks.add(Odd.AREA_READ, "ciloveSkupiny", sentence.text(), said(read));
      return read;
    }
    return AreaServed.unknown(null);
  }

  private List<String> regions(RegisteredService item) {
    var all = new ArrayList<String>();
    for (var code : item.regions()) {
      var known = dictionary.regions().get(code);
      if (known == null) remarks.add(Odd.CODE_UNKNOWN, "rozsirenePusobnostiVKraji", code, null);
      else if (!all.contains(known)) all.add(known);
    }
    return all;
  }

  private Set<MunicipalityCode> members(List<String> regions) {
    return regions.stream()
        .flatMap(code -> dictionary.membersOfRegion(code).stream())
        .collect(Collectors.toSet());
  }

  private AreaServed read(ServedTerritory sentence) {
    var note = Texts.cut(sentence.text(), Texts.TEXT, "ciloveSkupiny", remarks);
    var named = sentence.areas().stream().filter(area -> !area.except()).toList();
    if (named.stream().anyMatch(area -> area.kind() == PlaceKind.COUNTRY)) {
      return new AreaServed(AreaServed.Kind.COUNTRY, Set.of(), null, note);
    }
    if (named.size() == 1 && isWholeRegion(named.getFirst(), sentence)) {
      var code = named.getFirst().candidates().getFirst().code();
      return new AreaServed(AreaServed.Kind.REGION, Set.of(), code, note);
    }
    var codes = new HashSet<MunicipalityCode>();
    named.forEach(area -> codes.addAll(dictionary.members(area.candidates().getFirst())));
    sentence.areas().stream()
        .filter(Piece.Area::except)
        .forEach(area -> codes.removeAll(dictionary.members(area.candidates().getFirst())));
    return AreaServed.of(codes, note);
  }

  private static boolean isWholeRegion(Piece.Area area, ServedTerritory sentence) {
    return area.kind() == PlaceKind.REGION && sentence.areas().size() == 1;
  }

  private static String said(AreaServed read) {
    return switch (read.kind()) {
      case MUNICIPALITIES -> String.valueOf(read.municipalities().size());
      case REGION -> String.valueOf(read.region());
      case COUNTRY, UNKNOWN -> "CZ";
    };
  }
}
