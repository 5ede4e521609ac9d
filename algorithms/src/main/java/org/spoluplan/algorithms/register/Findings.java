package org.spoluplan.algorithms.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is found wrong or odd while one item is read; bounded, so that a hostile item fills no
/// memory.
final class Findings {

  private static final int MOST_REMARKS = 100;

  private final List<Problem> problems = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  void problem(Problem.Kind kind, String path, String found) {
    problem(kind, path, found, null);
  }

  void problem(Problem.Kind kind, String path, String found, @Nullable String value) {
    if (problems.size() < Entry.Fault.MOST_PROBLEMS)
      problems.add(new Problem(kind, path, found, value));
  }

  void remark(Remark.Code code, String where, @Nullable String one, @Nullable String other) {
    if (remarks.size() < MOST_REMARKS) remarks.add(new Remark(code, where, one, other));
  }

  List<Problem> problems() {
    return problems;
  }

  List<Remark> remarks() {
    return remarks;
  }
}
