package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.extraction.ReadingNote;
import org.spoluplan.extraction.UnreadableReason;
import org.spoluplan.page.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files of many kinds, named at the terminal.
class MinutesCommandTest {

  @TempDir private Path folder;

  @Test
  void everyReasonAndEveryNoteHasItsSentences() {
    var messages = new Messages();
    for (var reason : UnreadableReason.values()) {
      assertThat(messages.of(Messages.CZECH, "unreadable." + reason.key())).endsWith(".");
      assertThat(ReadingWords.of(reason)).endsWith(".");
    }
    for (var note : ReadingNote.values()) {
      assertThat(messages.of(Messages.CZECH, "reading-note." + note.key())).endsWith(".");
      assertThat(ReadingWords.of(note)).endsWith(".");
    }
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersFromBeingRead() throws IOException {
    var text = Files.writeString(folder.resolve("a.txt"), "Zápis\nDatum: 14. 3. 2019\n");
    var empty = Files.createFile(folder.resolve("b.doc"));
    var picture = Files.write(folder.resolve("c.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    var word = docx("d.docx", "Zápis", "Datum: 15. 3. 2019");

    var answer = run("parse", "--json", text, empty, picture, word);

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out().lines()).hasSize(2);
    assertThat(answer.out()).contains("2019-03-14", "2019-03-15");
    assertThat(answer.err()).contains("b.doc: The file is empty", "c.pdf: This is a picture");
  }

  @Test
  void spansPointIntoTheTextThatCanBeSeen() throws IOException {
    var word = docx("d.docx", "Zápis z jednání", "Datum: 15. 3. 2019", "Místo: radnice");

    assertThat(run("parse", "--text", word).out())
        .isEqualToIgnoringNewLines("Zápis z jednání\nDatum: 15. 3. 2019\nMísto: radnice\n");

    var json = json(run("parse", "--json", "--text", word).out());
    assertThat(json.at("/source/kind").stringValue()).isEqualTo("DOCX");
    var source = json.at("/source/text").stringValue();
    var span = json.at("/fields/date/span");
    assertThat(source.substring(span.get(0).intValue(), span.get(1).intValue()))
        .contains("15. 3. 2019");
  }

  @Test
  void filesOfAnyKindAreComparedWithTheirAnnotations() throws IOException {
    docx("d.docx", "Zápis", "Datum: 15. 3. 2019");
    Files.writeString(folder.resolve("d.json"), "{\"fields\": {\"date\": \"2019-03-15\"}}");
    Files.createFile(folder.resolve("e.odt"));
    Files.writeString(folder.resolve("e.json"), "{\"fields\": {}}");

    var answer = run("evaluate", folder);

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out()).startsWith("1 files").containsPattern("date +1\\.000");
    assertThat(answer.err()).contains("e.odt: The file is empty");
  }

  private Path docx(String name, String... paragraphs) throws IOException {
    var file = folder.resolve(name);
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      for (var paragraph : paragraphs) document.createParagraph().createRun().setText(paragraph);
      document.write(out);
    }
    return file;
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  private record Answer(int status, String out, String err) {}

  private static Answer run(Object... words) {
    var arguments = new ArrayList<>(List.of("minutes"));
    for (var word : words) arguments.add(word.toString());
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var outBefore = System.out;
    var errBefore = System.err;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      var status = Spoluplan.run(arguments.toArray(String[]::new));
      return new Answer(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }
}
