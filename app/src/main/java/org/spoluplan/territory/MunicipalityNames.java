package org.spoluplan.territory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.springframework.stereotype.Component;

/// Municipalities as people write them: "Liberec, ORP Frýdlant, Lhota (okres Kladno)". Of two with
/// the same name the district tells; nothing is guessed.
@Component
public class MunicipalityNames {

  private static final Pattern WITH_WHERE =
      Pattern.compile("(.+?)\\s*\\((?:okres\\s+)?([^()]+)\\)");
  private static final Pattern WHOLE_AREA =
      Pattern.compile("(so orp|orp|okres)\\s+(.+)", Pattern.CASE_INSENSITIVE);
  private static final String DISTRICT = "okres";
  private static final int LONGEST_NAME = 300;
  private static final int MOST_SAID = 12;
  private static final int MOST_OF_ONE_NAME = 200;

  private final Territory territory;
  private final Clock clock;

  MunicipalityNames(Territory territory, Clock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  /// All that the text names. What it names badly is noted as one problem of the field.
  public Set<MunicipalityCode> read(Form form, String field, String text) {
    var codes = new LinkedHashSet<MunicipalityCode>();
    var unknown = new TreeSet<String>(CzechOrder.OF_NAMES);
    var more = new ArrayList<String>();
    for (var name : text.split("[,;\n]", -1)) {
      if (name.isBlank()) continue;
      var found = find(name.strip());
      if (found.isEmpty()) unknown.add(name.strip());
      else if (found.size() > 1 && !isArea(name.strip())) more.addAll(labels(found));
      else codes.addAll(found.stream().map(Municipality::code).toList());
    }
    if (!unknown.isEmpty()) rejectUnknown(form, field, unknown);
    if (!more.isEmpty()) form.reject(field, "territory.error.which-municipality", joined(more));
    return codes;
  }

  /// One of them; null when nothing was typed, or what is no municipality.
  public @Nullable MunicipalityCode readOne(Form form, String field) {
    var name = form.optionalText(field, LONGEST_NAME);
    if (name == null) return null;
    var found = isArea(name) ? List.<Municipality>of() : find(name);
    if (found.size() == 1) return found.getFirst().code();
    if (found.isEmpty()) rejectUnknown(form, field, List.of(name));
    else form.reject(field, "territory.error.which-municipality", joined(labels(found)));
    return null;
  }

  /// With names that were probably meant.
  private void rejectUnknown(Form form, String field, Collection<String> unknown) {
    var all = territory.located(Today.of(clock));
    var near =
        unknown.stream()
            .limit(MOST_SAID)
            .flatMap(name -> NearNames.of(name, all).stream())
            .distinct()
            .toList();
    if (near.isEmpty()) form.reject(field, "territory.error.no-municipality", joined(unknown));
    else form.reject(field, "territory.error.near-municipality", joined(unknown), joined(near));
  }

  /// So that [#read] understands it.
  public String name(MunicipalityCode code) {
    return territory.find(code).map(this::label).orElse(code.value());
  }

  /// Whole areas of municipalities with extended powers are named as such.
  public String written(Set<MunicipalityCode> codes) {
    var rest = new LinkedHashSet<>(codes);
    var words = new TreeSet<String>();
    while (!rest.isEmpty()) {
      var code = rest.iterator().next();
      rest.remove(code);
      var orp = area(code, AreaKind.ORP);
      if (orp == null) {
        words.add(name(code));
        continue;
      }
      var there = territory.in(orp, Today.of(clock));
      var served = there.stream().filter(one -> codes.contains(one.code())).toList();
      if (served.size() == there.size()) words.add("ORP " + orp.name());
      else served.forEach(one -> words.add(label(one)));
      served.forEach(one -> rest.remove(one.code()));
    }
    return String.join(", ", words);
  }

  private static boolean isArea(String name) {
    return WHOLE_AREA.matcher(name).matches();
  }

  private List<Municipality> find(String name) {
    var whole = WHOLE_AREA.matcher(name);
    if (whole.matches()) {
      var district = whole.group(1).equalsIgnoreCase(DISTRICT);
      return in(district ? AreaKind.DISTRICT : AreaKind.ORP, whole.group(2));
    }
    var where = WITH_WHERE.matcher(name);
    if (!where.matches()) return named(name);
    return named(where.group(1)).stream().filter(one -> lies(one, where.group(2))).toList();
  }

  private List<Municipality> in(AreaKind kind, String name) {
    return territory.list(kind).stream()
        .filter(area -> same(area.name(), name))
        .flatMap(area -> territory.in(area, Today.of(clock)).stream())
        .toList();
  }

  private List<Municipality> named(String name) {
    return territory.search(name, MOST_OF_ONE_NAME).stream()
        .filter(one -> same(one.name(), name))
        .toList();
  }

  private boolean lies(Municipality one, String where) {
    if (one.code().value().equals(where.strip())) return true;
    var district = area(one.code(), AreaKind.DISTRICT);
    return district != null && same(district.name(), where);
  }

  private @Nullable Area area(MunicipalityCode code, AreaKind kind) {
    return territory.areasOf(code, Today.of(clock)).stream()
        .filter(area -> area.kind() == kind)
        .findFirst()
        .orElse(null);
  }

  private String label(Municipality one) {
    var namesakes = named(one.name());
    return namesakes.size() == 1 ? one.name() : label(one, namesakes);
  }

  private List<String> labels(List<Municipality> namesakes) {
    return namesakes.stream()
        .map(one -> label(one, namesakes))
        .sorted(CzechOrder.OF_NAMES)
        .toList();
  }

  /// By its code where even the district has two of that name.
  private String label(Municipality one, List<Municipality> namesakes) {
    var district = area(one.code(), AreaKind.DISTRICT);
    if (district == null) return one.name() + " (" + one.code().value() + ")";
    var there = namesakes.stream().filter(other -> lies(other, district.name())).count();
    var where = there > 1 ? one.code().value() : DISTRICT + " " + district.name();
    return one.name() + " (" + where + ")";
  }

  private static boolean same(String one, String other) {
    return Fold.of(one).strip().equals(Fold.of(other).strip());
  }

  private static String joined(Collection<String> words) {
    var all = String.join(", ", words.stream().limit(MOST_SAID).toList());
    return words.size() > MOST_SAID ? all + "…" : all;
  }
}
