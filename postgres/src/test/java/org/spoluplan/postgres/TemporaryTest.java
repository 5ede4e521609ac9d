package org.spoluplan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TemporaryTest {

  @Test
  void temporaryServersDoNotMeetAndLeaveNothingBehind() throws Exception {
    Path first;
    Path second;

    try (var one = LocalPostgres.temporary();
        var other = LocalPostgres.temporary()) {
      first = Child.directory(one);
      second = Child.directory(other);
      Sql.run(one, "create table only_here (id int)");
      assertThat(Sql.text(other, "select to_regclass('only_here') is null")).isEqualTo("t");
      assertThat(Sql.text(one, "show fsync")).isEqualTo("off");
    }

    assertThat(first).isNotEqualTo(second).doesNotExist();
    assertThat(second).doesNotExist();
    assertThat(Remnants.running(first.resolve("data"))).isEmpty();
  }

  @Test
  void aForgottenTemporaryServerGoesWithItsProcess() throws Exception {
    Path directory;
    try (var child = ChildProcess.run("forget")) {
      directory = Path.of(child.answer());
    }

    assertThat(directory.toString()).contains("spoluplan-database-");
    assertThat(Waiting.until(() -> Files.notExists(directory), Duration.ofSeconds(10))).isTrue();
  }
}
