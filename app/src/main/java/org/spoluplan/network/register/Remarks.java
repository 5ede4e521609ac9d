package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.Remark;

/// Collects what is odd in one item.
final class Remarks {

  /// What is odd only when the register meets what is known here.
  enum Odd {
    /// A code that no list here has; it was left out.
    CODE_UNKNOWN,
    /// A municipality that there is not.
    MUNICIPALITY_UNKNOWN,
    /// An e-mail, phone or web site that cannot be one; left out.
    CONTACT_UNUSABLE,
    /// The territory was read out of a sentence; people of the service are to confirm it.
    AREA_READ,
    /// Cut, because it was too long.
    TEXT_CUT
  }

  private final String identifier;
  private final List<RegisterRemark> all = new ArrayList<>();

  Remarks(String identifier) {
    this.identifier = identifier;
  }

  void add(List<Remark> remarks) {
    for (var one : remarks) add(one.code(), one.where(), one.one(), one.other());
  }

  void add(Enum<?> what, String where, @Nullable String one, @Nullable String other) {
    var key = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    all.add(new RegisterRemark(key, identifier, where, one, other));
  }

  List<RegisterRemark> all() {
    return List.copyOf(all);
  }
}
