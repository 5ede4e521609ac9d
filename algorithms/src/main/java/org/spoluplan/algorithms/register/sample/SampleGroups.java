package org.spoluplan.algorithms.register.sample;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Writes target groups with notes, in which the served territory is said.
final class SampleGroups {

  private static final int SENTENCES = 3;
  private static final int GROWN_UP = 18;

  private final SampleJson json;
  private final SampleTowns towns;
  private final SampleProvider provider;
  private final Random random;

  SampleGroups(SampleJson json, SampleTowns towns, SampleProvider provider, Random random) {
    this.json = json;
    this.towns = towns;
    this.provider = provider;
    this.random = random;
  }

  void write(SampleTypes.Type type, @Nullable Trap trap) {
    json.list(
        "ciloveSkupiny",
        () -> {
          for (var i = 0; i < type.groups().size(); i++)
            group(type.groups().get(i), i == 0 ? trap : null);
        });
    json.list("vekoveSkupiny", () -> ages(random.nextBoolean() ? "8" : "9"));
    json.text("doplnujiciInformaceVekoveSkupiny", SampleText.notes(random, 1));
  }

  private void ages(String code) {
    json.object(() -> json.reference("vekovaSkupina", "VekovaSkupinaOsoby", code));
  }

  private void group(String code, @Nullable Trap trap) {
    json.object(
        () -> {
          json.reference("cilovaSkupina", "CilovaSkupinaOsoby", code);
          json.text("doplnujiciInformace", note(trap));
        });
  }

  private String note(@Nullable Trap trap) {
    var note = SampleText.notes(random, SENTENCES);
    if (trap == Trap.MARKUP)
      return "<p>" + note + "</p><script>alert(1)</script><br/>K&nbsp;dispozici";
    if (trap != Trap.TERRITORY) return note;
    return SampleText.territory(near(), near(), near(), GROWN_UP) + " " + note;
  }

  private String near() {
    return towns.get(towns.near(provider.municipality(), random)).name();
  }
}
