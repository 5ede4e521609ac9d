package org.spoluplan.meetings.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.springframework.stereotype.Service;

/// Drafts that nobody needs to look at are accepted at once, oldest meeting first, so that later
/// minutes find the tasks of earlier ones. Each is a step of its own: one that is refused stays a
/// draft.
@Service
class AcceptingMany {

  private record Dated(ImportId id, LocalDate day) {}

  private static final int MOST = 1000;

  private final ImportRegister imports;
  private final DraftValues values;
  private final Accepting accepting;
  private final Access access;

  AcceptingMany(ImportRegister imports, DraftValues values, Accepting accepting, Access access) {
    this.imports = imports;
    this.values = values;
    this.accepting = accepting;
    this.access = access;
  }

  /// @param accepted how many were
  /// @param refused  how many somebody must look at after all: who came or who met is not clear
  record Result(int accepted, int refused) {}

  Result withoutDoubts(Actor actor) {
    var all = inOrder(actor);
    var accepted = 0;
    for (var one : all) {
      if (accepting.accept(actor, one.id()).either(_ -> true, _ -> false)) accepted++;
    }
    return new Result(accepted, all.size() - accepted);
  }

  /// How many drafts have nothing to be looked at.
  int ready(Actor actor) {
    return inOrder(actor).size();
  }

  private List<Dated> inOrder(Actor actor) {
    var reach = access.reach(actor, ImportAction.IMPORT_MINUTES);
    var ids =
        imports.list(reach, Set.of(ImportState.DRAFT), MOST).stream()
            .map(ImportedFile::id)
            .toList();
    var doubtful = new HashSet<>(values.doubtful(ids).keySet());
    doubtful.addAll(imports.warnings(ids).keySet());
    var dated = new ArrayList<Dated>();
    values
        .heads(ids)
        .forEach(
            (id, draft) -> {
              var day = draft.date(Field.DATE);
              if (day != null && draft.text(Field.GROUP) != null && !doubtful.contains(id))
                dated.add(new Dated(id, day));
            });
    dated.sort(Comparator.comparing(Dated::day));
    return dated;
  }
}
