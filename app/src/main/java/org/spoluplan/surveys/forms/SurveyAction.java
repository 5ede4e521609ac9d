package org.spoluplan.surveys.forms;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// What people do with surveys.
public enum SurveyAction implements Action {
  /// Open surveys and results that are out.
  VIEW(ANYBODY),
  /// Make a form, open and close it, invite, publish results.
  KEEP(ADMINISTRATOR, COORDINATOR),
  /// Type in answers that came on paper.
  TYPE_IN(ADMINISTRATOR, COORDINATOR, SECRETARY),
  /// Sums without protection, also while answers come in.
  SEE_SUMS(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY),
  /// What each respondent said.
  SEE_ANSWERS(ADMINISTRATOR, COORDINATOR),
  /// Sort free text by a list of codes.
  SORT_TEXT(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY),
  /// Fill in the worksheet of a service.
  ANSWER_FOR_SERVICE(ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Answer what a body is asked.
  ANSWER_AS_MEMBER(CHAIR, VICE_CHAIR, SECRETARY, MEMBER);

  private final Set<Role> grantedTo;

  SurveyAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
