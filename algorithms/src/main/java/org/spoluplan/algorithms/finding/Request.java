package org.spoluplan.algorithms.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question with what was ticked beside it.
///
/// @param text         as somebody typed it
/// @param municipality where, when it was chosen; it is stronger than a place in the text
/// @param km           at most so far from there; null does not limit
/// @param age          whom it is for
/// @param chosen       values of facets: any of them within one facet, all facets at once
/// @param home         region whose places are meant first
public record Request(
    String text,
    @Nullable String municipality,
    @Nullable Integer km,
    @Nullable Integer age,
    Map<Facet, Set<String>> chosen,
    @Nullable String home) {

  public Request {
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    chosen.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
    copy.values().removeIf(Set::isEmpty);
    chosen = Map.copyOf(copy);
  }

  public static Request of(String text) {
    return new Request(text, null, null, null, Map.of(), null);
  }

  public Request at(String code) {
    return new Request(text, code, km, age, chosen, home);
  }

  public Request home(String region) {
    return new Request(text, municipality, km, age, chosen, region);
  }

  public Request choosing(Facet facet, Set<String> values) {
    var changed = new EnumMap<Facet, Set<String>>(Facet.class);
    changed.putAll(chosen);
    changed.put(facet, values);
    return new Request(text, municipality, km, age, changed, home);
  }

  Optional<String> where() {
    return Optional.ofNullable(municipality);
  }
}
