package org.spoluplan.territory.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.territory.MunicipalityCode;

/// Finds the municipality that a row of a table speaks of.
final class MunicipalityIndex {

  /// Spreadsheets like to make numbers of codes.
  private static final Pattern CODE = Pattern.compile("([0-9]{6})([.,]0+)?");

  /// @param district its name and its code, both folded
  record Known(MunicipalityCode code, String name, Set<String> district) {}

  private final Map<String, Known> byCode = new HashMap<>();
  private final Map<String, List<Known>> byName;
  private final Set<String> districts;

  MunicipalityIndex(List<Known> all) {
    all.forEach(one -> byCode.put(one.code().value(), one));
    byName = all.stream().collect(Collectors.groupingBy(one -> folded(one.name())));
    districts = all.stream().flatMap(one -> one.district().stream()).collect(Collectors.toSet());
  }

  boolean isCode(String text) {
    var matcher = CODE.matcher(text);
    return matcher.matches() && byCode.containsKey(matcher.group(1));
  }

  boolean isName(String text) {
    return byName.containsKey(folded(text));
  }

  boolean isDistrict(String text) {
    return districts.contains(folded(text));
  }

  /// Those that may be meant: none, one, or more of the same name.
  ///
  /// @param code     empty when the table has none
  /// @param district empty when the table has none
  List<Known> find(String code, String name, String district) {
    var matcher = CODE.matcher(code);
    if (matcher.matches()) {
      var known = byCode.get(matcher.group(1));
      return known == null ? List.of() : List.of(known);
    }
    if (!code.isEmpty() || name.isEmpty()) return List.of();
    var named = byName.getOrDefault(folded(name), List.of());
    if (district.isEmpty()) return named;
    return named.stream().filter(one -> one.district().contains(folded(district))).toList();
  }

  String name(MunicipalityCode code) {
    var known = byCode.get(code.value());
    return known == null ? code.value() : known.name();
  }

  static String folded(String text) {
    return Fold.of(text.strip().replaceAll("\\s+", " "));
  }
}
