package org.spoluplan.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Messages;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class AttachingTest {

  private static final Set<FileId> OPEN = ConcurrentHashMap.newKeySet();

  @Autowired Files files;
  @Autowired MockMvcTester mvc;
  @Autowired Messages messages;
  @Autowired ConfigurableListableBeanFactory beans;

  @BeforeEach
  void aCapabilityThatOpensSomeFiles() {
    if (beans.containsBean("openFiles")) return;
    FileAccess access = (_, file) -> OPEN.contains(file);
    beans.registerSingleton("openFiles", access);
  }

  @Test
  void whatIsAttachedIsKeptAsItWas() throws Exception {
    var content = Made.docx();
    var id = attached("složka/Návrh plánu.doc", content);

    var file = files.find(id).orElseThrow();
    assertThat(file.name()).isEqualTo("Návrh plánu.doc.docx");
    assertThat(file.mediaType()).isEqualTo(FileType.DOCX.mediaType());
    assertThat(file.size()).isEqualTo(content.length);
    assertThat(HexFormat.of().parseHex(file.sha256()))
        .isEqualTo(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    assertThat(file.createdAt()).isEqualTo(TestClock.START);
    assertThat(files.content(id)).isEqualTo(content);
  }

  @Test
  void whatIsRefusedIsNotKept() {
    assertThat(files.add(new Upload("a.docx", Made.program()), Actor.NOBODY))
        .isEqualTo(Outcome.refused(FileRefusal.TYPE));
  }

  @Test
  void aFileIsDownloadedAndNeverShown() {
    var id = attached("Žádost „o byt“.txt", Made.text("text"));
    OPEN.add(id);

    var reply = mvc.get().uri("/soubory/" + id.value());
    assertThat(reply)
        .hasStatusOk()
        .hasHeader("Content-Type", "text/plain")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
        .bodyText()
        .isEqualTo("text");
    assertThat(reply)
        .headers()
        .hasHeaderSatisfying(
            "Content-Disposition",
            value ->
                assertThat(value.getFirst())
                    .startsWith("attachment")
                    .contains("filename*=UTF-8''%C5%BD%C3%A1dost"));
  }

  @Test
  void nobodyReadsAFileThatNoCapabilityOpens() {
    var id = attached("tajné.txt", Made.text("tajné"));

    assertThat(mvc.get().uri("/soubory/" + id.value())).hasStatus(303);
    assertThat(mvc.get().uri("/soubory/" + id.value()).accept("application/json")).hasStatus(403);
    assertThat(mvc.get().uri("/soubory/" + id.value()).with(user(UUID.randomUUID().toString())))
        .hasStatus(303);
  }

  @Test
  void aFileThatIsNotThereLooksLikeAClosedOne() {
    assertThat(mvc.get().uri("/soubory/" + UUID.randomUUID())).hasStatus(303);
    assertThat(mvc.get().uri("/soubory/nic")).hasStatus(404);
  }

  @Test
  void everyRefusalSaysWhatToDoInBothLanguages() {
    for (var refusal : FileRefusal.values()) {
      var key = "refusal." + refusal.key();
      assertThat(messages.of(Messages.CZECH, key)).isNotEqualTo(messages.of(Messages.ENGLISH, key));
    }
  }

  private FileId attached(String name, byte[] content) {
    return files
        .add(new Upload(name, content), Actor.NOBODY)
        .either(
            id -> id,
            refusal -> {
              throw new AssertionError(refusal.key());
            });
  }
}
