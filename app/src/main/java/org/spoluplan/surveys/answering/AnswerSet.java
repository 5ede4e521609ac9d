package org.spoluplan.surveys.answering;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.Answers;

/// All that one respondent answers in one survey.
///
/// @param form    number of the version that is answered
/// @param sheet   of paper; null: it came by the web
/// @param service whose worksheet it is; null: of none
/// @param body    working group that it belongs to
/// @param person  member who returns to it; gone once results are out
/// @param sent    as it counts
/// @param draft   as it is being written; null: nothing was changed since it was sent
/// @param done    it was sent at least once
public record AnswerSet(
    UUID id,
    SurveyId survey,
    int form,
    @Nullable Integer sheet,
    @Nullable ServiceId service,
    @Nullable BodyId body,
    @Nullable PersonId person,
    @Nullable String municipality,
    Answers sent,
    @Nullable Answers draft,
    boolean done) {

  /// What whoever returns finds in the fields.
  Answers typed() {
    return draft == null ? sent : draft;
  }

  /// Of a member, who alone may open it.
  Set<UUID> ownScopes() {
    return person == null ? Set.of() : Set.of(person.value());
  }
}
