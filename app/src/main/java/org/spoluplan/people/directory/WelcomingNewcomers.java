package org.spoluplan.people.directory;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Thing;
import org.spoluplan.people.Newcomers;
import org.spoluplan.people.OrganisationChanged;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.PersonChanged;
import org.spoluplan.people.PersonName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WelcomingNewcomers implements Newcomers {

  /// Nobody knows yet what kind of organisation it is.
  private static final String OTHER = "other";

  private static final String LANGUAGE = "cs";

  private final PersonCards people;
  private final OrganisationCards organisations;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  WelcomingNewcomers(
      PersonCards people,
      OrganisationCards organisations,
      Audit audit,
      ApplicationEventPublisher events) {
    this.people = people;
    this.organisations = organisations;
    this.audit = audit;
    this.events = events;
  }

  @Override
  public PersonId addPerson(Actor actor, PersonName name) {
    var id = new PersonId(UUID.randomUUID());
    people.insert(id, new PersonDraft(name, null, null, LANGUAGE));
    changed(actor, id);
    return id;
  }

  @Override
  public OrganisationId addOrganisation(Actor actor, String name) {
    var id = new OrganisationId(UUID.randomUUID());
    organisations.insert(id, OrganisationDraft.named(name, OTHER));
    changed(actor, id);
    return id;
  }

  @Override
  public boolean withdraw(Actor actor, PersonId person) {
    if (!people.deleteUntouched(person)) return false;
    changed(actor, person);
    return true;
  }

  @Override
  public boolean withdraw(Actor actor, OrganisationId organisation) {
    if (!organisations.deleteUntouched(organisation)) return false;
    changed(actor, organisation);
    return true;
  }

  private void changed(Actor actor, PersonId id) {
    audit.done(actor, PersonAction.ADD, new Thing("person", id.value()));
    events.publishEvent(new PersonChanged(id));
  }

  private void changed(Actor actor, OrganisationId id) {
    audit.done(actor, OrganisationAction.ADD, new Thing("organisation", id.value()));
    events.publishEvent(new OrganisationChanged(id));
  }
}
