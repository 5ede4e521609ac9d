package org.spoluplan.territory.indicators;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Form;
import org.spoluplan.page.Table;
import org.spoluplan.page.TableRefusal;
import org.spoluplan.page.TableText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A table comes in: taken, mapped, looked at, written.
@Service
@Transactional
class TakingTables {

  private static final int LARGEST = 25 * 1024 * 1024;

  private final Uploads uploads;
  private final IndicatorRegister indicators;
  private final IndicatorValues values;
  private final KnownMunicipalities municipalities;
  private final Audit audit;

  TakingTables(
      Uploads uploads,
      IndicatorRegister indicators,
      IndicatorValues values,
      KnownMunicipalities municipalities,
      Audit audit) {
    this.uploads = uploads;
    this.indicators = indicators;
    this.values = values;
    this.municipalities = municipalities;
    this.audit = audit;
  }

  /// Where a table is from, as somebody wrote it down.
  record Origin(String fileName, String title, String licence, @Nullable String address) {}

  /// A table with its mapping so far.
  record Opened(Upload upload, Table table, MappingForm mapping, Form guessed) {}

  Outcome<UUID> take(Actor actor, Origin origin, byte[] content) {
    if (content.length > LARGEST) return Outcome.refused(TableRefusal.TOO_BIG);
    uploads.removeOld();
    return TableText.of(content)
        .then(text -> Table.of(text).map(_ -> text))
        .map(text -> uploads.add(upload(origin, text), actor.personId()));
  }

  private static Upload upload(Origin origin, TableText text) {
    return new Upload(
        UUID.randomUUID(),
        origin.fileName(),
        origin.title(),
        origin.licence(),
        origin.address(),
        text,
        Map.of());
  }

  Opened open(UUID id) {
    var upload = uploads.get(id);
    var table = table(upload);
    var mapping = new MappingForm(table, indicators.list());
    var guessed =
        upload.mapping().isEmpty()
            ? mapping.guessed(new Guess(table, municipalities.index()), upload.fileName())
            : Form.filled(upload.mapping());
    return new Opened(upload, table, mapping, guessed);
  }

  private static Table table(Upload upload) {
    return Table.of(upload.text())
        .either(
            table -> table,
            refusal -> {
              throw new IllegalStateException(upload.id() + ": " + refusal.key());
            });
  }

  void map(UUID id, Form form) {
    uploads.map(id, form);
  }

  Preview look(Opened opened, Mapping mapping) {
    var known = mapping.used().stream().filter(item -> !item.isNew()).map(TakingTables::code);
    return ReadingTable.of(
        opened.table(), mapping, municipalities.index(), values.list(known.toList()));
  }

  private static String code(Mapping.Item item) {
    return Objects.requireNonNull(item.indicator()).code();
  }

  /// Writes all values that were shown, or none when something changed since.
  ///
  /// @param seen mark of what somebody saw
  Outcome<Preview> write(Actor actor, Opened opened, Mapping mapping, String seen) {
    var preview = look(opened, mapping);
    if (!seen.equals(preview.mark())) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    mapping.used().stream()
        .filter(Mapping.Item::isNew)
        .map(item -> Objects.requireNonNull(item.indicator()))
        .forEach(indicators::add);
    if (!preview.values().isEmpty()) {
      var source = values.source(opened.upload(), actor.personId());
      values.put(preview.values().stream().map(read -> value(read, source)).toList());
      var thing = new Thing("indicator_source", source);
      audit.done(actor, IndicatorAction.KEEP, thing, "values=" + preview.values().size());
    }
    uploads.remove(opened.upload().id());
    return Outcome.done(preview);
  }

  void putAway(UUID id) {
    uploads.remove(id);
  }

  private static Value value(Preview.Read read, UUID source) {
    return new Value(
        read.indicator().code(), read.municipality(), read.year(), read.value(), source);
  }
}
