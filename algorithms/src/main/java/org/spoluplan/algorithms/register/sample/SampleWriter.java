package org.spoluplan.algorithms.register.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;

/// Writes the items of a sample one after another.
final class SampleWriter {

  private final SampleRegister sample;
  private final SampleTowns towns;
  private final TrapPlan plan;
  private final TreeMap<String, Long> registeredMaximum = new TreeMap<>();
  private int facilities;

  SampleWriter(SampleRegister sample, SampleTowns towns, TrapPlan plan) {
    this.sample = sample;
    this.towns = towns;
    this.plan = plan;
  }

  Planted write(OutputStream out) throws IOException {
    var counts = FacilityCounts.of(sample, plan);
    var bytes = text(out, "{\"polozky\": [");
    for (var i = 0; i < sample.services(); i++) {
      var share = (long) (i + 1) * sample.bytesPerItem() - bytes;
      bytes += text(out, i == 0 ? "\n" : ",\n");
      bytes += item(out, i, counts[i], share);
    }
    bytes += text(out, "\n]}\n");
    return new Planted(
        sample.services(),
        facilities,
        sample.services() + Arrays.stream(counts).sum(),
        bytes,
        plan.counts(),
        registeredMaximum);
  }

  private long item(OutputStream out, int number, int facilityCount, long share)
      throws IOException {
    var buffer = new ByteArrayOutputStream();
    var json = new SampleJson(buffer);
    var item = new SampleItem(json, sample, towns, plan, number, facilityCount);
    item.write(share);
    buffer.writeTo(out);
    if (!plan.has(number, Trap.UNREADABLE)) {
      facilities += facilityCount;
      if (!plan.has(number, Trap.REPEATED_IDENTIFIER))
        item.registeredMaximum()
            .forEach((key, most) -> registeredMaximum.merge(key, most, Long::sum));
    }
    return buffer.size();
  }

  private static long text(OutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    return bytes.length;
  }

  /// Of everything in one service but its trap.
  static Random random(SampleRegister sample, int number) {
    return new Random(sample.seed() * 1_000_003 + number);
  }
}
