package org.spoluplan.territory.places;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.territory.Population;

/// A population by age and sex as bars, with the same figures to be read as a table.
///
/// @param bars the oldest first
record Pyramid(List<Bar> bars) {

  private static final int LONGEST = 100;

  /// @param ages       "0–4", "85+"
  /// @param menWidth   of the bar, 0 to 100
  /// @param womenWidth so too
  record Bar(String ages, int men, int women, int menWidth, int womenWidth) {}

  Pyramid {
    bars = List.copyOf(bars);
  }

  static Pyramid of(Population population) {
    var most = Math.max(1, population.most());
    var bars = new ArrayList<Bar>();
    for (int band = Population.BANDS - 1; band >= 0; band--) {
      var men = population.men().get(band);
      var women = population.women().get(band);
      bars.add(new Bar(ages(band), men, women, width(men, most), width(women, most)));
    }
    return new Pyramid(bars);
  }

  private static int width(int people, int most) {
    return (int) Math.round((double) people * LONGEST / most);
  }

  private static String ages(int band) {
    var from = band * Population.YEARS_IN_BAND;
    return band == Population.BANDS - 1
        ? from + "+"
        : from + "–" + (from + Population.YEARS_IN_BAND - 1);
  }
}
