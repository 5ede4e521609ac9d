package org.spoluplan.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.kernel.NotFound;

/// Municipalities and areas, to be read by other capabilities.
public interface Territory {

  Optional<Municipality> find(MunicipalityCode code);

  default Municipality get(MunicipalityCode code) {
    return find(code).orElseThrow(() -> new NotFound("municipality", code.value()));
  }

  /// Its name; its code where nobody knows such a municipality any more.
  default String name(MunicipalityCode code) {
    return find(code).map(Municipality::name).orElse(code.value());
  }

  /// The one that somebody typed, by the beginning of any word of its name.
  default Optional<Municipality> typed(String text) {
    return text.isBlank() ? Optional.empty() : search(text, 1).stream().findFirst();
  }

  /// By the beginning of any word of the name, without regard to diacritics or case; the bigger
  /// first.
  ///
  /// @param most how many at most
  List<Municipality> search(String text, int most);

  /// Whether no other municipality of the country has its name.
  boolean isOnlyOne(Municipality municipality);

  Optional<Area> find(AreaKind kind, String code);

  /// All of that kind, by code.
  List<Area> list(AreaKind kind);

  /// The pou, the orp, the region and the district that the municipality lay in on that day.
  List<Area> areasOf(MunicipalityCode code, LocalDate day);

  /// All that lay in the area on that day, by name in Czech order.
  List<Municipality> in(Area area, LocalDate day);

  /// All of the country with what they lay in on that day.
  List<Located> located(LocalDate day);

  /// With a common border, the longest first.
  List<Municipality> neighbours(MunicipalityCode code);

  /// Common borders of those among them that are neighbours.
  List<Border> borders(Collection<MunicipalityCode> codes);

  /// Those that border on any of these and are not among them.
  List<Municipality> around(Collection<MunicipalityCode> codes);

  /// Those that are known, in no order.
  List<Municipality> list(Collection<MunicipalityCode> codes);

  /// Who lived in each on the last day on which anybody was counted; without those where nobody
  /// was.
  Map<MunicipalityCode, Population> populations(Collection<MunicipalityCode> codes);

  /// Areas that lay right below the area on that day, by kind and name.
  List<Area> below(Area area, LocalDate day);

  /// The region that the most is known of: where boundaries were imported and units are planned
  /// for.
  Optional<Area> home(LocalDate day);
}
