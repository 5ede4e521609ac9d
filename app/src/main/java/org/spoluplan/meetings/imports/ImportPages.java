package org.spoluplan.meetings.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Reach;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// The list of files on their way into the house, with the form that takes more.
@Component
class ImportPages {

  private static final int MOST_LISTED = 500;

  /// What is not done with.
  private static final Set<ImportState> TO_DO =
      Set.of(ImportState.WAITING, ImportState.DRAFT, ImportState.UNREADABLE);

  private final ImportRegister imports;
  private final DraftValues values;
  private final Organisations organisations;
  private final AcceptingMany acceptingMany;
  private final BodyChoices bodies;

  ImportPages(
      ImportRegister imports,
      DraftValues values,
      Organisations organisations,
      AcceptingMany acceptingMany,
      BodyChoices bodies) {
    this.imports = imports;
    this.values = values;
    this.organisations = organisations;
    this.acceptingMany = acceptingMany;
    this.bodies = bodies;
  }

  /// One file.
  ///
  /// @param group    who met, as the draft says
  /// @param day      when
  /// @param doubtful how many values and warnings somebody should look at
  record Line(ImportedFile file, Optional<String> group, Optional<LocalDate> day, int doubtful) {}

  /// What is to be looked through by the day of the meeting: later minutes speak of earlier ones.
  private static final Comparator<Line> ORDER =
      Comparator.<Line, ImportState>comparing(line -> line.file().state())
          .thenComparing(line -> line.day().orElse(LocalDate.MAX));

  /// @param shown   only files in that state; empty: those that are not done with
  /// @param waiting how many are still to be read
  /// @param ready   how many drafts nobody needs to look at
  record ListView(
      List<Line> lines,
      Map<ImportState, Integer> counts,
      Optional<ImportState> shown,
      int waiting,
      int ready) {

    int count(ImportState state) {
      return counts.getOrDefault(state, 0);
    }

    boolean isEmpty() {
      return counts.isEmpty();
    }

    /// Whether there are more than the list shows.
    boolean isCut() {
      return lines.size() == MOST_LISTED;
    }

    String query() {
      return shown.map(state -> "?stav=" + Code.of(state)).orElse("");
    }
  }

  Html list(Page page, Form form) {
    var view = view(page, form);
    var towns = towns(page);
    var known = bodies.known(page);
    var nobodys = page.may(ImportAction.IMPORT_MINUTES, Scoped.EVERYWHERE);
    return Html.of(
        (out, i) -> JteimportsGenerated.render(out, i, page, form, view, towns, nobodys, known));
  }

  Html progress(Page page, Form form) {
    var view = view(page, form);
    return Html.of((out, i) -> JteprogressGenerated.render(out, i, page, view));
  }

  private ListView view(Page page, Form form) {
    var reach = page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES);
    var shown = state(form.value("stav"));
    var files = files(reach, shown);
    var ids = files.stream().map(ImportedFile::id).toList();
    var doubtful = values.doubtful(ids);
    var warnings = imports.warnings(ids);
    var heads = values.heads(ids);
    var lines =
        files.stream()
            .map(
                file ->
                    line(
                        file,
                        heads.getOrDefault(file.id(), Draft.EMPTY),
                        doubtful.getOrDefault(file.id(), 0) + warnings.getOrDefault(file.id(), 0)))
            .sorted(ORDER)
            .toList();
    var counts = imports.counts(reach);
    var waiting = counts.getOrDefault(ImportState.WAITING, 0);
    var ready = acceptingMany.ready(page.actor());
    return new ListView(lines, counts, Optional.ofNullable(shown), waiting, ready);
  }

  private List<ImportedFile> files(Reach reach, @Nullable ImportState shown) {
    return imports.list(reach, shown == null ? TO_DO : Set.of(shown), MOST_LISTED);
  }

  private static Line line(ImportedFile file, Draft draft, int doubtful) {
    var day = draft.date(Field.DATE);
    return new Line(
        file,
        Optional.ofNullable(draft.text(Field.GROUP)),
        Optional.ofNullable(day),
        file.state() == ImportState.DRAFT ? doubtful + missing(file, draft) : 0);
  }

  /// Without its day, and without the body that met, nothing can be accepted.
  private static int missing(ImportedFile file, Draft draft) {
    var body = file.body() == null && draft.text(Field.GROUP) == null ? 1 : 0;
    return body + (draft.date(Field.DATE) == null ? 1 : 0);
  }

  private static @Nullable ImportState state(String code) {
    return Arrays.stream(ImportState.values())
        .filter(state -> Code.of(state).equals(code))
        .findFirst()
        .orElse(null);
  }

  private static boolean isTown(Organisation one) {
    return one.type().equals("municipality") || one.type().equals("region");
  }

  /// The towns for whose bodies the reader may bring minutes in.
  private List<Option> towns(Page page) {
    var reach = page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES);
    return organisations.list().stream()
        .filter(one -> reach.everywhere() ? isTown(one) : reach.scopes().contains(one.id().value()))
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }
}
