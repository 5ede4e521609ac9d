package org.spoluplan.people.directory;

import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Form;

/// What of a person's card somebody may change.
record EditRights(boolean name, boolean contacts, boolean email) {

  static final EditRights ALL = new EditRights(true, true, true);

  static EditRights of(Actor actor, PersonCard person, Access access) {
    var whole = person.holdsOffice() ? PersonAction.EDIT_OFFICE_HOLDER : PersonAction.EDIT;
    var name = access.permits(actor, whole, person);
    var contacts = name || access.permits(actor, PersonAction.EDIT_CONTACTS, person);
    var email =
        person.signsIn() ? access.permits(actor, PersonAction.EDIT_LOGIN, person) : contacts;
    return new EditRights(name, contacts, email);
  }

  boolean any() {
    return contacts;
  }

  Action action(PersonCard person) {
    if (!name) return PersonAction.EDIT_CONTACTS;
    return person.holdsOffice() ? PersonAction.EDIT_OFFICE_HOLDER : PersonAction.EDIT;
  }

  /// What was typed, as far as it may be changed.
  PersonDraft applied(Form form, PersonCard person) {
    var typed = name ? DirectoryForm.person(form) : DirectoryForm.contacts(form, person.name());
    if (email) return typed;
    return new PersonDraft(typed.name(), person.email(), typed.phone(), typed.language());
  }
}
