package org.spoluplan.algorithms.register.sample;

import java.util.ArrayList;
import java.util.List;

/// Municipalities of tests.
public final class SampleTownsOfTests {

  private SampleTownsOfTests() {}

  /// Praha and two districts of twenty municipalities each.
  public static List<SampleMunicipality> towns() {
    var all = new ArrayList<SampleMunicipality>();
    all.add(new SampleMunicipality("554782", "Praha", null, "19", "11000", 1000));
    for (var i = 0; i < 40; i++) {
      var district = i < 20 ? "3505" : "3504";
      var name = "Lhota " + (char) ('A' + i % 26) + (i < 26 ? "ová" : "íkov");
      all.add(
          new SampleMunicipality(
              "57" + (1000 + i), name, district, "78", "46" + (100 + i), 10 + i));
    }
    return all;
  }
}
