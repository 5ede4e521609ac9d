package org.spoluplan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsTest {

  @TempDir Path folder;

  @Test
  void anOrdinaryUserRunsTheServerDirectly() throws Exception {
    try (var nobody = Nobody.orSkip()) {
      assertThat(nobody.starts(nobody.ownFolder().resolve("database"))).isEqualTo("answered 42");
    }
  }

  @Test
  void aFolderOfSomebodyElseIsExplained() throws Exception {
    try (var nobody = Nobody.orSkip()) {
      var roots = Files.createDirectory(nobody.folder().resolve("roots"));

      assertThat(nobody.starts(roots.resolve("database")))
          .contains("you may not write to the folder above it");
      assertThat(nobody.starts(roots)).contains("belongs to another user");
    }
  }

  @Test
  void rootRunsTheServerAsNobodyInParticular() throws Exception {
    assumeTrue(Rights.user() == 0, "only for root");
    try (var postgres = LocalPostgres.temporary()) {
      var own = Files.readSymbolicLink(Path.of("/proc/self/ns/user"));
      var servers = Files.readSymbolicLink(Path.of("/proc/" + postgres.pid() + "/ns/user"));

      assertThat(servers).isNotEqualTo(own);
    }
  }

  /// In a user namespace of its own a process may be root and forbid any further namespace.
  @Test
  void rootWithoutUserNamespacesIsToldToStepDown() throws Exception {
    assumeTrue(Rights.user() == 0, "only for root");
    var forbidding =
        List.of(
            "unshare",
            "--map-root-user",
            "sh",
            "-c",
            "echo 0 >/proc/sys/user/max_user_namespaces; exec \"$@\"",
            "sh");
    var classPath = System.getProperty("java.class.path");

    try (var child =
        ChildProcess.runAs(forbidding, classPath, "start", folder.resolve("database"))) {
      assertThat(child.answer()).contains("start Spoluplán as an ordinary user", "--database-url");
    }
  }
}
