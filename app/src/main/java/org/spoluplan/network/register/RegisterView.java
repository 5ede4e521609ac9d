package org.spoluplan.network.register;

import java.util.List;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.register.RegisterImports.Past;

/// What the register said otherwise, and when it was taken over.
///
/// @param imports the newest first; empty for those who do not keep the catalogue
record RegisterView(List<Asked> asked, List<Past> imports) {

  /// @param count of questions
  record Asked(SocialService service, int count) {}
}
