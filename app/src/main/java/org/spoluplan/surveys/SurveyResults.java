package org.spoluplan.surveys;

import java.util.List;
import java.util.Optional;
import org.spoluplan.people.OrganisationId;

/// Results of surveys, to be read and cited by other capabilities. Small counts are hidden for
/// every reader alike, so that a citation can be published.
public interface SurveyResults {

  /// A survey that has results.
  ///
  /// @param owner who asked
  record Summary(SurveyId id, OrganisationId owner, String title, boolean published) {}

  /// Of surveys that take no more answers, the newest first.
  List<Summary> list();

  /// As they were published; else as they are, when no more answers are taken. Empty before that.
  Optional<ProtectedSums> find(SurveyId id);
}
