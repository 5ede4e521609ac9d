package org.spoluplan.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is said about a service.
///
/// @param description what it does, in words
/// @param easyRead    the same in easy words
public record ServiceContent(
    String name,
    Registration registration,
    Clientele clientele,
    List<ServiceForm> forms,
    AreaServed area,
    Terms terms,
    @Nullable String description,
    @Nullable String easyRead,
    List<Contact> contacts,
    List<Place> places) {

  public ServiceContent {
    forms = List.copyOf(forms);
    contacts = List.copyOf(contacts);
    places = List.copyOf(places);
  }

  /// Where it is given on that day.
  public List<Place> placesOn(LocalDate day) {
    return places.stream().filter(place -> place.valid().contains(day)).toList();
  }

  /// Both levels of end dates count: a service without any open place has ended, unless it never
  /// had a place because it comes to people.
  public boolean givenOn(LocalDate day) {
    return registration.valid().contains(day) && (places.isEmpty() || !placesOn(day).isEmpty());
  }

  public List<Contact> contacts(Contact.Kind kind) {
    return contacts.stream().filter(contact -> contact.kind() == kind).toList();
  }
}
