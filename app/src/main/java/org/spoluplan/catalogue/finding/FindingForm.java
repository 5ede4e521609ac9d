package org.spoluplan.catalogue.finding;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Facet;
import org.spoluplan.algorithms.finding.Request;
import org.spoluplan.page.Form;
import org.spoluplan.territory.Municipality;

/// The search as it stands in the address, so that it can be sent to somebody.
public final class FindingForm {

  public static final String TEXT = "q";
  public static final String TOWN = "obec";
  public static final String KM = "km";
  static final String AGE = "vek";

  private static final int LONGEST = 400;
  private static final int FARTHEST = 500;
  private static final int OLDEST = 120;

  private static final Map<Facet, String> FIELDS = fields();

  private FindingForm() {}

  private static Map<Facet, String> fields() {
    var fields = new EnumMap<Facet, String>(Facet.class);
    fields.put(Facet.TYPE, "druh");
    fields.put(Facet.GROUP, "skupina");
    fields.put(Facet.FORM, "forma");
    fields.put(Facet.LANGUAGE, "jazyk");
    fields.put(Facet.FREE_NOW, "volno");
    fields.put(Facet.FREE_OF_CHARGE, "zdarma");
    fields.put(Facet.BARRIER_FREE, "bezbarier");
    return Map.copyOf(fields);
  }

  /// Facets the page offers, in their order.
  static List<Facet> offered() {
    return FIELDS.keySet().stream().sorted().toList();
  }

  static String field(Facet facet) {
    return Objects.requireNonNull(FIELDS.get(facet));
  }

  /// @param town the municipality that was written, when it is known
  public static Request read(Form form, Optional<Municipality> town, @Nullable String home) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    for (var facet : FIELDS.keySet()) chosen.put(facet, new HashSet<>(form.values(field(facet))));
    return new Request(
        Objects.requireNonNullElse(form.optionalText(TEXT, LONGEST), ""),
        town.map(one -> one.code().value()).orElse(null),
        form.optionalInteger(KM, 0, FARTHEST),
        form.optionalInteger(AGE, 0, OLDEST),
        chosen,
        home);
  }

  /// The address of the same search.
  public static String query(Form form) {
    return form.query(names());
  }

  /// The address of the same search without one filter.
  static String without(Form form, Facet facet) {
    return form.query(names().stream().filter(name -> !name.equals(field(facet))).toList());
  }

  static boolean isNarrowed(Form form) {
    return names().stream().skip(2).anyMatch(name -> !form.value(name).isBlank());
  }

  /// Of all its fields.
  public static List<String> names() {
    return Stream.concat(Stream.of(TEXT, TOWN, KM, AGE), FIELDS.values().stream().sorted())
        .toList();
  }
}
