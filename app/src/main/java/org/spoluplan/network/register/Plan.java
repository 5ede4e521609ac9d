package org.spoluplan.network.register;

import org.spoluplan.network.SocialService;

/// What is to happen with one item of the register.
sealed interface Plan {

  Translated.Known item();

  /// It is not known here.
  record Add(Translated.Known item) implements Plan {}

  /// It meets what is known here.
  ///
  /// @param said what the register says, without what is secret here
  /// @param tied it was known here without its number
  record Meet(
      Translated.Known item, SocialService here, LaidOut said, Merging merging, boolean tied)
      implements Plan {

    boolean changes() {
      return tied || !merging.taken().isEmpty();
    }
  }
}
