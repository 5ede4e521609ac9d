package org.spoluplan.people;

import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;

/// People and organisations that come into the directory from old papers, with nothing known of
/// them but their names. Whoever calls it has asked for permission already.
public interface Newcomers {

  PersonId addPerson(Actor actor, PersonName name);

  OrganisationId addOrganisation(Actor actor, String name);

  /// Takes back a person who came so.
  ///
  /// @return false when something is known of the person by now: a role, an account, a changed card
  boolean withdraw(Actor actor, PersonId person);

  /// Takes back an organisation that came so.
  ///
  /// @return false when something is known of it by now: a role held in it, a changed card
  boolean withdraw(Actor actor, OrganisationId organisation);
}
