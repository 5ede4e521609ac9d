package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A count beside a value says how many results choosing that value alone would give.
class FacetsProperties {

  private static final Catalogue CATALOGUE = Measured.catalogue();

  @Property(tries = 60)
  void aCountIsWhatAClickGives(
      @ForAll("questions") String text, @ForAll("choices") Map<Facet, Set<String>> chosen) {
    var request = new Request(text, null, null, null, chosen, Measured.HOME);
    var answer = CATALOGUE.find(request);
    for (var facet : Facet.values()) {
      var under = CATALOGUE.find(request.choosing(facet, Set.of()));
      var counted = new TreeMap<String, Integer>();
      for (var hit : under.hits())
        for (var value : CATALOGUE.values(facet, hit.entry()))
          counted.merge(value, 1, Integer::sum);
      assertThat(answer.counts().get(facet)).isEqualTo(counted);
    }
  }

  @Property(tries = 60)
  void everyFilterNarrowsAndKeepsTheOrder(
      @ForAll("questions") String text, @ForAll("choices") Map<Facet, Set<String>> chosen) {
    var all = CATALOGUE.find(Request.of(text).home(Measured.HOME)).hits();
    var left = CATALOGUE.find(new Request(text, null, null, null, chosen, Measured.HOME)).hits();
    var expected =
        all.stream()
            .filter(
                hit ->
                    chosen.entrySet().stream()
                        .allMatch(one -> isAny(one.getKey(), one.getValue(), hit.entry())))
            .toList();
    assertThat(left).isEqualTo(expected);
  }

  private static boolean isAny(Facet facet, Set<String> values, Listing entry) {
    var has = new HashSet<>(CATALOGUE.values(facet, entry));
    has.retainAll(values);
    return values.isEmpty() || !has.isEmpty();
  }

  @Provide
  Arbitrary<String> questions() {
    return Arbitraries.of(
        "", "dluhy", "bydlení jablonec", "senioři", "děti liberec", "xyzzy", "drogy frýdlant");
  }

  @Provide
  Arbitrary<Map<Facet, Set<String>>> choices() {
    var values =
        Map.of(
            Facet.SITUATION, Set.of("n-debt", "n-violence"),
            Facet.AGE, Set.of("65+"),
            Facet.MUNICIPALITY, Set.of("563889", "563510"),
            Facet.GROUP, Set.of("TG24", "TG25"),
            Facet.TYPE, Set.of("AD", "OSP", "PS"),
            Facet.FORM, Set.of("TER"),
            Facet.LANGUAGE, Set.of("uk"),
            Facet.FREE_NOW, Set.of(Facet.YES),
            Facet.FREE_OF_CHARGE, Set.of(Facet.YES),
            Facet.BARRIER_FREE, Set.of(Facet.YES));
    return Arbitraries.of(Facet.class)
        .set()
        .ofMaxSize(3)
        .map(
            facets -> {
              var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
              for (var facet : facets) chosen.put(facet, values.getOrDefault(facet, Set.of()));
              return chosen;
            });
  }
}
