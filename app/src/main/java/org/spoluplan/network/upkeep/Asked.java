package org.spoluplan.network.upkeep;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.notifications.Letter.Recipient;
import org.spoluplan.notifications.Letter.ToAddress;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.page.Messages;
import org.spoluplan.people.Person;

/// Whom a letter asks.
///
/// @param person null for the public address of a service
record Asked(Recipient recipient, Locale language, @Nullable PersonId person) {

  static Asked person(Person person) {
    return new Asked(new ToPerson(person.id()), person.language(), person.id());
  }

  static Asked address(String name, String email) {
    return new Asked(new ToAddress(name, email), Messages.CZECH, null);
  }
}
