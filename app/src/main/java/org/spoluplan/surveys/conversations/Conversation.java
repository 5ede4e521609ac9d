package org.spoluplan.surveys.conversations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.ConversationId;
import org.spoluplan.surveys.Conversations.Statement;
import org.spoluplan.surveys.SurveyId;

/// A focus group or an interview.
record Conversation(ConversationId id, OrganisationId owner, Content is, List<Statement> said)
    implements Scoped {

  enum Kind {
    FOCUS_GROUP,
    INTERVIEW
  }

  /// @param survey  that it belongs to; null: it stands alone
  /// @param people  how many took part
  /// @param groups  target groups of the code list
  /// @param consent what the people were told and agreed to
  record Content(
      Kind kind,
      String title,
      String place,
      LocalDate heldOn,
      @Nullable String method,
      int people,
      List<String> groups,
      String consent,
      @Nullable SurveyId survey) {
    Content {
      groups = List.copyOf(groups);
    }
  }

  Conversation {
    said = List.copyOf(said);
  }

  @Override
  public Set<UUID> scopes() {
    return Set.of(owner.value());
  }
}
