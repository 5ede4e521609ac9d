package org.spoluplan.network.register;

import org.spoluplan.network.Provider;
import org.spoluplan.network.SocialService;

/// What is to happen with one item of the register.
sealed interface Plan {

  Translated.Known item();

  static ProviderName provider(Provider provider) {
    var ico = provider.ico();
    return new ProviderName(ico == null ? null : ico.digits(), provider.name());
  }

  /// It is not known here.
  record Add(Translated.Known item) implements Plan {}

  /// It meets what is known here.
  ///
  /// @param base what the register said before, without what is secret here
  /// @param said what it says now, likewise
  /// @param tied it was known here without its number
  record Meet(
      Translated.Known item,
      SocialService here,
      LaidOut base,
      LaidOut said,
      Merging merging,
      boolean tied)
      implements Plan {

    /// What the next import is compared with: while people are asked about a part, that is what the
    /// register said before.
    LaidOut agreed() {
      var agreed = said;
      for (var asked : merging.asked()) agreed = agreed.with(asked.key(), base.get(asked.key()));
      return agreed;
    }

    boolean changes() {
      return tied || !merging.taken().isEmpty();
    }
  }
}
