package org.spoluplan.algorithms.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.algorithms.register.CountGuard;
import org.spoluplan.algorithms.register.Ending;
import org.spoluplan.algorithms.register.Entry;
import org.spoluplan.algorithms.register.Identifiers;
import org.spoluplan.algorithms.register.RegisterReader;

/// A file as large as the real one.
class FullSizeTest {

  private static final int LITTLE_MEGABYTES = 32;

  @TempDir Path folder;

  @Test
  void aFullSizeFileIsReadInLittleMemoryWhereverItIsCut() throws Exception {
    var file = folder.resolve("rpss.json");
    var planted = SampleRegister.fullSize(SampleTownsOfTests.towns()).write(file);
    assertThat(planted.items()).isEqualTo(6_733);
    assertThat(planted.facilities()).isEqualTo(18_907);
    assertThat(Files.size(file)).isBetween(98_500_000L, 99_500_000L);
    assertThat(inOwnJava(file)).contains("Complete[items=6733, services=6733, faults=0] 6733");
    cut(file);
    pack(file);
  }

  private static String inOwnJava(Path file) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx" + LITTLE_MEGABYTES + "m",
                "-cp",
                System.getProperty("java.class.path"),
                FullSizeReading.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  private static void cut(Path file) throws IOException {
    var random = new Random(7);
    var whole = Files.size(file);
    var places = new ArrayList<Long>();
    for (var i = 0; i < 4; i++) places.add(random.nextLong(whole));
    for (var place : places) {
      try (var in = Files.newInputStream(file);
          var reader = RegisterReader.of(new CutStream(in, place))) {
        var seen = new Identifiers();
        var ending =
            reader.forEach(
                entry -> {
                  if (entry instanceof Entry.Service read) seen.add(read.service().identifier());
                });
        assertThat(ending).isInstanceOf(Ending.Truncated.class);
        assertThat(CountGuard.USUAL.judge(6_733L, ending, seen))
            .isInstanceOf(CountGuard.Verdict.Ask.class);
      }
    }
  }

  private void pack(Path file) throws IOException {
    var packed = folder.resolve("rpss.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    try (var reader = RegisterReader.open(packed)) {
      assertThat(reader.forEach(_ -> {})).isEqualTo(new Ending.Complete(6_733, 6_733, 0));
      assertThat(reader.progress().sourceBytes()).isEqualTo(Files.size(packed));
    }
  }

  @Test
  void fivePercentFewerStopsAndAsks() throws IOException {
    var file = folder.resolve("fewer.json");
    SampleRegister.of(SampleTownsOfTests.towns(), 6_396).withBytesPerItem(0).write(file);
    var seen = new Identifiers();
    try (var reader = RegisterReader.open(file)) {
      var ending =
          reader.forEach(
              entry -> {
                if (entry instanceof Entry.Service read) seen.add(read.service().identifier());
              });
      assertThat(CountGuard.USUAL.judge(6_733L, ending, seen))
          .isInstanceOf(CountGuard.Verdict.Ask.class);
      assertThat(CountGuard.USUAL.judge(6_700L, ending, seen))
          .isInstanceOf(CountGuard.Verdict.GoOn.class);
    }
  }
}
