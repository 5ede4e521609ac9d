package org.spoluplan.network.register;

import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;

/// What the register can say of a service. All else (price, languages, whom it cannot take, opening
/// hours of a place) is known here only and no import touches it.
enum RegisterPart {
  PROVIDER(ProviderName.class),
  NAME(String.class),
  TYPE(String.class),
  VALID(DateRange.class),
  AGES(Ages.class),
  AREA(AreaServed.class),
  GROUP(GroupServed.class),
  FORM(FormHours.class),
  CAPACITY(Capacity.class),
  CONTACT(Contact.class),
  PLACE(Place.class);

  private final Class<?> type;

  RegisterPart(Class<?> type) {
    this.type = type;
  }

  /// Of its values.
  Class<?> type() {
    return type;
  }
}
