package org.spoluplan.catalogue.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.network.Address;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.territory.Municipality;

/// One service with the words for its codes.
///
/// @param type   empty when the list does not know the code
/// @param places where it is given today
/// @param served municipalities it comes to
/// @param region it comes to, by name
/// @param inNetwork whether it is or was in the basic network of a region
record EntryView(
    SocialService service,
    LocalDate today,
    Optional<CodeItem> type,
    List<Group> groups,
    List<FormLine> forms,
    List<PlaceLine> places,
    List<Municipality> served,
    Optional<String> region,
    List<SocialService> others,
    boolean inNetwork) {

  record Group(CodeItem item, GroupServed served) {}

  /// @param room what was last said about it
  record FormLine(
      CodeItem item, ServiceForm form, List<Amount> registered, Optional<Vacancy> room) {}

  record Amount(CodeItem unit, Capacity capacity) {}

  record PlaceLine(Place place, Optional<Municipality> municipality) {

    Optional<Address> address() {
      return Optional.ofNullable(place.address());
    }
  }

  boolean ended() {
    return !service.is().givenOn(today);
  }

  boolean closed() {
    return service.is().registration().closedOn(today);
  }
}
