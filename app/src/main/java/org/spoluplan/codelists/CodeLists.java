package org.spoluplan.codelists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The code lists, to be read by other capabilities.
public interface CodeLists {

  /// What was valid on that day, in the order of the list.
  List<CodeItem> list(CodeList list, LocalDate day);

  /// What the code meant on that day.
  Optional<CodeItem> find(CodeList list, String code, LocalDate day);

  /// Every meaning a code ever had, by code, the newest first: for showing things of the past.
  List<CodeItem> all(CodeList list);
}
