package org.spoluplan.meetings.imports;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.algorithms.minutes.MinutesJson;
import org.spoluplan.algorithms.minutes.MinutesParser;
import org.spoluplan.documents.Files;
import org.spoluplan.meetings.imports.SourceTexts.Source;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Files that wait are read one after another, in the background; whatever happens to the
/// application, the next start goes on with the next file.
@Service
class ReadingFiles {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingFiles.class);

  private final ImportRegister imports;
  private final DraftValues values;
  private final Files files;
  private final SourceTexts texts;
  private final TransactionTemplate transaction;

  ReadingFiles(
      ImportRegister imports,
      DraftValues values,
      Files files,
      SourceTexts texts,
      TransactionTemplate transaction) {
    this.imports = imports;
    this.values = values;
    this.files = files;
    this.texts = texts;
    this.transaction = transaction;
  }

  @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT1S")
  void readAll() {
    while (Boolean.TRUE.equals(transaction.execute(_ -> readNext()))) {
      // One transaction for each file.
    }
  }

  private boolean readNext() {
    var waiting = imports.nextWaiting();
    waiting.ifPresent(this::read);
    return waiting.isPresent();
  }

  private void read(ImportedFile file) {
    var content = files.content(Objects.requireNonNull(file.file()));
    switch (texts.of(content)) {
      case Source.Text text -> drafted(file.id(), text);
      case Source.None(var reason) -> imports.cannotBeRead(file.id(), reason);
    }
  }

  /// A fault of ours is written down, and the file is said to have failed; else it would be read
  /// again and again, and those behind it never.
  private void drafted(ImportId id, Source.Text source) {
    try {
      var json = MinutesJson.of("", MinutesParser.parse(source.text()));
      source.notes().forEach(json.putArray("notes")::add);
      values.add(id, Flattening.of(json.get("fields")));
      imports.wasRead(id, source.text(), json);
    } catch (RuntimeException e) {
      LOG.error("the file {} could not be read", id.value(), e);
      imports.cannotBeRead(id, "refusal." + ImportRefusal.FAILED.key());
    }
  }
}
