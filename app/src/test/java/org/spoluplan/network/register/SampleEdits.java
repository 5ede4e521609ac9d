package org.spoluplan.network.register;

import java.util.List;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;

/// What people of a service change on their page.
final class SampleEdits {

  private SampleEdits() {}

  static ServiceContent name(ServiceContent is, String name) {
    return of(is, name, is.registration(), is.contacts(), is.places());
  }

  static ServiceContent contacts(ServiceContent is, List<Contact> contacts) {
    return of(is, is.name(), is.registration(), contacts, is.places());
  }

  static ServiceContent places(ServiceContent is, List<Place> places) {
    return of(is, is.name(), is.registration(), is.contacts(), places);
  }

  static ServiceContent withoutNumber(ServiceContent is) {
    var known = is.registration();
    var without = new Registration(true, null, known.typeCode(), known.valid(), known.closed());
    return of(is, is.name(), without, is.contacts(), is.places());
  }

  private static ServiceContent of(
      ServiceContent is,
      String name,
      Registration registration,
      List<Contact> contacts,
      List<Place> places) {
    return new ServiceContent(
        name,
        registration,
        is.clientele(),
        is.forms(),
        is.area(),
        is.terms(),
        is.description(),
        is.easyRead(),
        contacts,
        places);
  }
}
