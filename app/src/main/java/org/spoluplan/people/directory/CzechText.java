package org.spoluplan.people.directory;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Czech words in SQL: found without diacritics, ordered with them (ch after h).
@Repository
class CzechText {

  /// Each of the typed words occurs somewhere in the fields.
  static Condition allIn(String typed, List<Field<String>> fields) {
    var haystack = plain(DSL.concatWs(" ", fields));
    return Arrays.stream(typed.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .<Condition>map(word -> haystack.like(plain(DSL.val("%" + escaped(word) + "%")), '\\'))
        .reduce(DSL.noCondition(), Condition::and);
  }

  static OrderField<String> czech(Field<String> field) {
    return field.collate("cs-x-icu").asc();
  }

  private static Field<String> plain(Field<String> text) {
    return DSL.function("public.unaccent", String.class, DSL.lower(text));
  }

  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
