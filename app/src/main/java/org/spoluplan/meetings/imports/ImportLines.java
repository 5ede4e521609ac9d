package org.spoluplan.meetings.imports;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Form;
import org.spoluplan.page.Messages;
import org.springframework.stereotype.Component;

/// Lines of the list of files: what each is about, and how much in it somebody should look at.
@Component
class ImportLines {

  private static final int MOST = 5000;

  /// What is not done with.
  private static final Set<ImportState> TO_DO =
      Set.of(ImportState.WAITING, ImportState.DRAFT, ImportState.UNREADABLE);

  private final ImportRegister imports;
  private final DraftValues values;

  ImportLines(ImportRegister imports, DraftValues values) {
    this.imports = imports;
    this.values = values;
  }

  /// One file.
  ///
  /// @param group    who met, as the draft says
  /// @param day      when
  /// @param doubtful how many values and warnings somebody should look at
  record Line(ImportedFile file, Optional<String> group, Optional<LocalDate> day, int doubtful) {}

  /// How the list is ordered. Later minutes speak of earlier ones: by day is best to work through.
  enum Order {
    DAY,
    DOUBTS,
    NAME
  }

  /// @param state only files in that state; null: those that are not done with
  /// @param words in the name of the file or of the body; empty: any
  record Wanted(@Nullable ImportState state, String words, Order order) {

    static Wanted of(Form form) {
      return new Wanted(
          chosen(ImportState.class, form.value("stav")),
          form.value("q").strip(),
          Optional.ofNullable(chosen(Order.class, form.value("razeni"))).orElse(Order.DAY));
    }

    private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, String code) {
      return Arrays.stream(type.getEnumConstants())
          .filter(one -> Code.of(one).equals(code))
          .findFirst()
          .orElse(null);
    }
  }

  List<Line> list(Reach reach, Wanted wanted) {
    var states = wanted.state() == null ? TO_DO : Set.of(wanted.state());
    var files = imports.list(reach, states, MOST);
    var ids = files.stream().map(ImportedFile::id).toList();
    var doubtful = values.doubtful(ids);
    var warnings = imports.warnings(ids);
    var heads = values.heads(ids);
    return files.stream()
        .map(
            file ->
                line(
                    file,
                    heads.getOrDefault(file.id(), Draft.EMPTY),
                    doubtful.getOrDefault(file.id(), 0) + warnings.getOrDefault(file.id(), 0)))
        .filter(line -> says(line, KnownNames.folded(wanted.words())))
        .sorted(order(wanted.order()))
        .toList();
  }

  private static Line line(ImportedFile file, Draft draft, int doubtful) {
    return new Line(
        file,
        Optional.ofNullable(draft.text(Field.GROUP)),
        Optional.ofNullable(draft.date(Field.DATE)),
        file.state() == ImportState.DRAFT ? doubtful + missing(file, draft) : 0);
  }

  /// Without its day, and without the body that met, nothing can be accepted.
  private static int missing(ImportedFile file, Draft draft) {
    var body = file.body() == null && draft.text(Field.GROUP) == null ? 1 : 0;
    return body + (draft.date(Field.DATE) == null ? 1 : 0);
  }

  private static boolean says(Line line, String words) {
    return KnownNames.folded(line.file().name()).contains(words)
        || KnownNames.folded(line.group().orElse("")).contains(words);
  }

  private static Comparator<Line> order(Order order) {
    var byState = Comparator.<Line, ImportState>comparing(line -> line.file().state());
    var czech = Collator.getInstance(Messages.CZECH);
    return switch (order) {
      case DAY -> byState.thenComparing(line -> line.day().orElse(LocalDate.MAX));
      case DOUBTS -> byState.thenComparingInt(Line::doubtful);
      case NAME -> Comparator.comparing(line -> line.file().name(), czech::compare);
    };
  }
}
