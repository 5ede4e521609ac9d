package org.spoluplan.algorithms.register.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.spoluplan.algorithms.register.AddressLookup;

/// The municipalities of a sample: picked by weight, known by their place in the list.
final class SampleTowns implements AddressLookup {

  /// An address point says in which municipality it lies.
  private static final int FIRST_POINT = 10_000_000;

  private static final int POINTS = 1_000;

  private final List<SampleMunicipality> all;
  private final TreeMap<Long, Integer> byWeight = new TreeMap<>();
  private final Map<String, List<Integer>> byDistrict = new HashMap<>();
  private final Map<String, Set<String>> byPostcode = new HashMap<>();
  private long weight;

  SampleTowns(List<SampleMunicipality> municipalities) {
    if (municipalities.isEmpty()) throw new IllegalArgumentException("no municipality");
    all = List.copyOf(municipalities);
    for (var i = 0; i < all.size(); i++) {
      var one = all.get(i);
      byWeight.put(weight, i);
      weight += Math.max(1, one.weight());
      byDistrict.computeIfAbsent(area(one), _ -> new ArrayList<>()).add(i);
      byPostcode.computeIfAbsent(one.postcode(), _ -> new HashSet<>()).add(one.code());
    }
  }

  private static String area(SampleMunicipality municipality) {
    var district = municipality.district();
    return district == null ? "region " + municipality.region() : district;
  }

  SampleMunicipality get(int index) {
    return all.get(index);
  }

  int any(Random random) {
    return byWeight.floorEntry(random.nextLong(weight)).getValue();
  }

  /// In the same district.
  int near(int index, Random random) {
    var near = byDistrict.getOrDefault(area(all.get(index)), List.of(index));
    return near.get(random.nextInt(near.size()));
  }

  /// Another one, if there is another.
  int elsewhere(int index) {
    return (index + 1) % all.size();
  }

  Optional<Integer> praha() {
    for (var i = 0; i < all.size(); i++) if (all.get(i).district() == null) return Optional.of(i);
    return Optional.empty();
  }

  /// One with a district.
  int outsidePraha(int index) {
    for (var i = 0; i < all.size(); i++) {
      var candidate = (index + i) % all.size();
      if (all.get(candidate).district() != null) return candidate;
    }
    return index;
  }

  boolean isOutsidePraha() {
    return all.stream().anyMatch(one -> one.district() != null);
  }

  int size() {
    return all.size();
  }

  static int point(int index, int number) {
    return FIRST_POINT + index * POINTS + number;
  }

  @Override
  public Optional<String> municipalityOf(String addressPointCode) {
    var index = (Integer.parseInt(addressPointCode) - FIRST_POINT) / POINTS;
    return index >= 0 && index < all.size() ? Optional.of(all.get(index).code()) : Optional.empty();
  }

  @Override
  public Set<String> municipalitiesOf(String postcode) {
    return Set.copyOf(byPostcode.getOrDefault(postcode, Set.of()));
  }
}
