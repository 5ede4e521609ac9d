package org.spoluplan.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How many people live somewhere, by sex and by bands of five years of age: 0–4, 5–9 … 80–84, 85
/// and more.
///
/// @param day of the count
public record Population(LocalDate day, List<Integer> men, List<Integer> women) {

  public static final int BANDS = 18;
  public static final int YEARS_IN_BAND = 5;

  public Population {
    men = List.copyOf(men);
    women = List.copyOf(women);
    if (men.size() != BANDS || women.size() != BANDS) {
      throw new IllegalArgumentException("bands: " + men.size() + ", " + women.size());
    }
  }

  /// All together; empty when there is nobody to add up.
  public static Optional<Population> sum(Collection<Population> parts) {
    return parts.stream().reduce(Population::plus);
  }

  private Population plus(Population other) {
    return new Population(day, plus(men, other.men), plus(women, other.women));
  }

  private static List<Integer> plus(List<Integer> one, List<Integer> other) {
    return IntStream.range(0, BANDS).mapToObj(i -> one.get(i) + other.get(i)).toList();
  }

  public int total() {
    return aged(0, BANDS);
  }

  /// In whole bands.
  ///
  /// @param from a multiple of five
  /// @param to   a multiple of five; nobody of this age is counted
  public int between(int from, int to) {
    if (from % YEARS_IN_BAND != 0 || to % YEARS_IN_BAND != 0) {
      throw new IllegalArgumentException("no bounds of bands: " + from + ", " + to);
    }
    return aged(from / YEARS_IN_BAND, to / YEARS_IN_BAND);
  }

  /// @param from a multiple of five
  public int from(int from) {
    return between(from, BANDS * YEARS_IN_BAND);
  }

  /// Those of one band, e.g. 15–19.
  ///
  /// @param from a multiple of five
  public int band(int from) {
    return between(from, from + YEARS_IN_BAND);
  }

  private int aged(int firstBand, int endBand) {
    return IntStream.range(firstBand, endBand).map(band -> men.get(band) + women.get(band)).sum();
  }

  /// In the biggest band of one sex.
  public int most() {
    return IntStream.range(0, BANDS).map(i -> Math.max(men.get(i), women.get(i))).max().orElse(0);
  }
}
