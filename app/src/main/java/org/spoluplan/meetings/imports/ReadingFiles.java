package org.spoluplan.meetings.imports;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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
    while (readNext()) {
      // One transaction for each file.
    }
  }

  /// A fault of ours is written down, and the file is said to have failed; else it would be read
  /// again and again, and those behind it never. What it wrote before is undone.
  ///
  /// @return whether there may be more
  private boolean readNext() {
    var current = new AtomicReference<ImportId>();
    try {
      return Boolean.TRUE.equals(transaction.execute(_ -> readWaiting(current)));
    } catch (RuntimeException | StackOverflowError e) {
      var failed = current.get();
      if (failed == null) throw e;
      LOG.error("the file {} could not be read", failed.value(), e);
      transaction.executeWithoutResult(
          _ -> imports.cannotBeRead(failed, "refusal." + ImportRefusal.FAILED.key()));
      return true;
    }
  }

  private boolean readWaiting(AtomicReference<ImportId> current) {
    var waiting = imports.nextWaiting();
    waiting.ifPresent(file -> current.set(file.id()));
    return waiting.isPresent() && read(waiting.get());
  }

  /// @return false when nothing can be read now: the file waits on
  private boolean read(ImportedFile file) {
    var content = files.content(Objects.requireNonNull(file.file()));
    return switch (texts.of(content)) {
      case Source.Text text -> drafted(file.id(), text);
      case Source.None(var reason) -> {
        imports.cannotBeRead(file.id(), reason);
        yield true;
      }
      case Source.NotNow() -> false;
    };
  }

  private boolean drafted(ImportId id, Source.Text source) {
    var json = MinutesJson.of("", MinutesParser.parse(source.text()));
    source.notes().forEach(json.putArray("notes")::add);
    values.add(id, Flattening.of(json.get("fields")));
    imports.wasRead(id, source.text(), json);
    return true;
  }
}
