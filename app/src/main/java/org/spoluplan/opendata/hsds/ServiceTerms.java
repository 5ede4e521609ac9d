package org.spoluplan.opendata.hsds;

import java.util.stream.Stream;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.SocialService;

/// Terms that a service is described by.
final class ServiceTerms {

  private final Vocabulary words;

  ServiceTerms(Vocabulary words) {
    this.words = words;
  }

  Stream<Term> of(SocialService service) {
    var is = service.is();
    var registration = is.registration();
    var type = words.find(registration.types(), registration.typeCode()).stream();
    var groups =
        is.clientele().groups().stream()
            .flatMap(group -> words.find(CodeList.TARGET_GROUP, group.code()).stream());
    var forms =
        is.forms().stream()
            .flatMap(form -> words.find(CodeList.SERVICE_FORM, form.code()).stream());
    var units =
        is.forms().stream()
            .flatMap(form -> form.capacities().stream())
            .flatMap(capacity -> words.find(CodeList.CAPACITY_UNIT, capacity.unit()).stream());
    return Stream.of(type, groups, forms, units).flatMap(terms -> terms);
  }
}
