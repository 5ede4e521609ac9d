package org.spoluplan.network.register;

import java.util.List;
import org.spoluplan.network.SocialService;

/// Questions about one service.
///
/// @param passes whether there are some that only coordinators answer
record QuestionsView(SocialService service, List<Line> lines, boolean passes) {

  /// @param name     of the field
  /// @param here     what is said here, in words; empty for nothing
  /// @param register what the register says
  record Line(String name, String label, String here, String register) {}
}
