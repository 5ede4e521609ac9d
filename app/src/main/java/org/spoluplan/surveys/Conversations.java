package org.spoluplan.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was heard in focus groups and interviews, to be read by other capabilities.
public interface Conversations {

  /// @param people how many took part
  record Heard(
      ConversationId id, String title, LocalDate heldOn, int people, List<Statement> statements) {
    public Heard {
      statements = List.copyOf(statements);
    }
  }

  /// Nobody is named in it.
  ///
  /// @param quotable may be cited in public
  record Statement(String words, List<String> tags, boolean quotable) {
    public Statement {
      tags = List.copyOf(tags);
    }
  }

  /// The newest first.
  List<Heard> list();

  Optional<Heard> find(ConversationId id);
}
