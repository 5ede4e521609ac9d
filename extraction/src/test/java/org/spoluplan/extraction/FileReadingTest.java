package org.spoluplan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Processes that read.
class FileReadingTest {

  private static final byte[] DOCX = Documents.committed("lipova.docx");

  @Test
  void whatTakesTooLongIsLeft() {
    try (var reading = new FileReading(Duration.ofMillis(1), Duration.ofMinutes(1))) {
      var vast = Documents.docx(Documents.paragraph("a b c ").repeat(30_000));
      assertThat(reading.read(vast)).isEqualTo(new UnreadableFile(UnreadableReason.TOO_SLOW));
    }
  }

  @Test
  void manyAskAtOnceAndTwoAreServed() {
    var before = readers();
    try (var reading = new FileReading()) {
      var read =
          IntStream.range(0, 12)
              .parallel()
              .mapToObj(_ -> reading.read(DOCX))
              .filter(ReadFile.class::isInstance)
              .count();
      assertThat(read).isEqualTo(12);
      assertThat(readers() - before).isBetween(1L, 2L);
    }
  }

  @Test
  void aReaderWithoutWorkEndsAndAnotherIsStarted() throws InterruptedException {
    var before = readers();
    try (var reading = new FileReading(Duration.ofSeconds(8), Duration.ofMillis(50))) {
      assertThat(reading.read(DOCX)).isInstanceOf(ReadFile.class);
      for (int i = 0; i < 200 && readers() > before; i++) Thread.sleep(50);
      assertThat(readers()).isLessThanOrEqualTo(before);
      assertThat(reading.read(DOCX)).isInstanceOf(ReadFile.class);
    }
  }

  @Test
  void nobodyReadsAfterTheEnd() throws InterruptedException {
    var before = readers();
    var reading = new FileReading();
    reading.read(DOCX);
    reading.close();
    assertThat(reading.read(DOCX)).isEqualTo(new UnreadableFile(UnreadableReason.NO_READER));
    for (int i = 0; i < 100 && readers() > before; i++) Thread.sleep(50);
    assertThat(readers()).isLessThanOrEqualTo(before);
  }

  @Test
  void aReaderEndsWithWhoeverStartedIt() throws IOException, InterruptedException {
    var process = new ProcessBuilder(JavaCommand.ofThisProgram()).start();
    process.getInputStream().read();
    assertThat(process.isAlive()).isTrue();
    process.getOutputStream().close();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static long readers() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }
}
