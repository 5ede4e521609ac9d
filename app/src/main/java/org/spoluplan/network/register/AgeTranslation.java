package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.RegisteredService;
import org.spoluplan.algorithms.register.served.Piece;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.Ages;
import org.spoluplan.network.register.Remarks.Odd;

/// Of what age people must be: from the age groups, and where there are none from what is written.
final class AgeTranslation {

  private final Dictionary dictionary;
  private final Remarks remarks;

  AgeTranslation(Dictionary dictionary, Remarks remarks) {
    this.dictionary = dictionary;
    this.remarks = remarks;
  }

  /// @param written what the notes of target groups say of ages
  Ages of(RegisteredService item, List<Piece.Ages> written) {
    var note = Texts.cut(item.ageNote(), Texts.TEXT, "vekoveSkupiny", remarks);
    var groups = groups(item);
    if (!groups.isEmpty()) return spanned(groups, note);
    if (written.size() != 1) return new Ages(null, null, note);
    var only = written.getFirst();
    return isOrdered(only.from(), only.to())
        ? new Ages(only.from(), only.to(), note)
        : new Ages(null, null, note);
  }

  private List<CodeItem> groups(RegisteredService item) {
    var all = new ArrayList<CodeItem>();
    for (var code : item.ageGroups()) {
      var known = dictionary.item(CodeList.AGE_GROUP, code);
      known.ifPresentOrElse(
          all::add, () -> remarks.add(Odd.CODE_UNKNOWN, "vekoveSkupiny", code, null));
    }
    return all;
  }

  /// From the youngest to the oldest group.
  private static Ages spanned(List<CodeItem> groups, @Nullable String note) {
    var open = groups.stream().anyMatch(item -> bound(item, "to") == null);
    var anyAge = groups.stream().anyMatch(item -> bound(item, "from") == null);
    var from = groups.stream().mapToInt(item -> orZero(bound(item, "from"))).min().orElse(0);
    var to = groups.stream().mapToInt(item -> orZero(bound(item, "to"))).max().orElse(0);
    return new Ages(anyAge || from == 0 ? null : (Integer) from, open ? null : (Integer) to, note);
  }

  private static @Nullable Integer bound(CodeItem item, String which) {
    return item.detail(which).map(Integer::valueOf).orElse(null);
  }

  private static int orZero(@Nullable Integer bound) {
    return bound == null ? 0 : bound;
  }

  private static boolean isOrdered(@Nullable Integer from, @Nullable Integer to) {
    return from == null || to == null || from <= to;
  }
}
