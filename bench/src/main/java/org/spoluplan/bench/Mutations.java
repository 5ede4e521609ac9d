package org.spoluplan.bench;

import java.util.List;
import java.util.Random;
import org.spoluplan.bench.Samples.Sample;

/// Makes files that no program writes out of such as programs wrote. The same numbers make the same
/// file.
final class Mutations {

  private final List<Sample> samples;
  private final Random random;

  Mutations(List<Sample> samples, long seed) {
    this.samples = samples;
    this.random = new Random(seed);
  }

  byte[] next() {
    var sample = samples.get(random.nextInt(samples.size()));
    var content = sample.content();
    var packed = sample.format().equals("docx") || sample.format().equals("odt");
    if (packed && random.nextInt(4) > 0) content = new PackedMutations(random).of(content);
    else if (isText(sample) && random.nextInt(4) > 0)
      content = new TextMutations(random).of(content);
    for (int times = random.nextInt(3); times > 0; times--) content = bytes(content);
    return content;
  }

  private static boolean isText(Sample sample) {
    return List.of("txt", "html", "rtf").contains(sample.format());
  }

  private byte[] bytes(byte[] content) {
    if (content.length < 2) return content;
    return switch (random.nextInt(6)) {
      case 0, 1 -> flipped(content);
      case 2 -> Pieces.cut(content, 0, random.nextInt(content.length));
      case 3 -> spliced(content, samples.get(random.nextInt(samples.size())).content());
      case 4 -> repeated(content);
      default -> zeroed(content);
    };
  }

  private byte[] flipped(byte[] content) {
    var changed = content.clone();
    for (int times = 1 << random.nextInt(9); times > 0; times--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private byte[] spliced(byte[] one, byte[] other) {
    var head = Pieces.cut(one, 0, random.nextInt(one.length));
    return Pieces.join(head, Pieces.cut(other, random.nextInt(other.length), other.length));
  }

  private byte[] repeated(byte[] content) {
    var from = random.nextInt(content.length);
    var to = Math.min(content.length, from + 1 + random.nextInt(2000));
    var piece = Pieces.cut(content, from, to);
    var changed = Pieces.cut(content, 0, to);
    for (int times = random.nextInt(200); times > 0; times--) changed = Pieces.join(changed, piece);
    return Pieces.join(changed, Pieces.cut(content, to, content.length));
  }

  private byte[] zeroed(byte[] content) {
    var changed = content.clone();
    var from = random.nextInt(changed.length);
    var to = Math.min(changed.length, from + random.nextInt(4096));
    for (int i = from; i < to; i++) changed[i] = 0;
    return changed;
  }
}
