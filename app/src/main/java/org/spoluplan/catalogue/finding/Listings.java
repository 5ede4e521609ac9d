package org.spoluplan.catalogue.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.algorithms.finding.Listing;
import org.spoluplan.algorithms.finding.Listing.Reach;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.algorithms.finding.Listing.Spot;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.Vacancy.Answer;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;

/// Services as the search takes them.
///
/// @param towns all municipalities: a secret or unknown address counts as the middle of its town
record Listings(Map<MunicipalityCode, Municipality> towns) {

  Listing of(SocialService service, List<Vacancy> said, LocalDate day) {
    var is = service.is();
    var text = text(is);
    return new Listing(
        service.id().value().toString(),
        is.name(),
        service.provider().name(),
        is.registration().typeCode(),
        is.clientele().groups().stream().map(GroupServed::code).collect(Collectors.toSet()),
        is.forms().stream().map(ServiceForm::code).collect(Collectors.toSet()),
        is.clientele().ages().from(),
        is.clientele().ages().to(),
        spots(is.placesOn(day)),
        is.area().municipalities().stream()
            .map(MunicipalityCode::value)
            .collect(Collectors.toSet()),
        reach(is.area().kind()),
        is.area().region(),
        Set.copyOf(is.clientele().languages()),
        Boolean.TRUE.equals(is.terms().freeOfCharge()),
        said.stream().anyMatch(one -> one.answer() == Answer.FREE),
        text,
        Objects.requireNonNullElse(is.clientele().notFor(), ""),
        Sex.saidIn(is.name() + ". " + text));
  }

  /// Not whom it is not for: those would find it.
  private static String text(ServiceContent is) {
    var notes = is.clientele().groups().stream().map(GroupServed::note);
    return Stream.concat(
            Stream.of(
                is.description(),
                is.clientele().forWhom(),
                is.easyRead(),
                is.terms().howToApply(),
                is.clientele().ages().note()),
            notes)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static Reach reach(AreaServed.Kind kind) {
    return switch (kind) {
      case MUNICIPALITIES -> Reach.NAMED;
      case REGION -> Reach.REGION;
      case COUNTRY -> Reach.COUNTRY;
      case UNKNOWN -> Reach.UNKNOWN;
    };
  }

  private List<Spot> spots(List<Place> places) {
    var spots = new ArrayList<Spot>();
    for (var place : places) {
      var code = place.municipality();
      var town = code == null ? null : towns.get(code);
      if (code == null || town == null) continue;
      var address = place.address();
      var point = address == null || address.point() == null ? town.point() : address.point();
      var barrierFree = place.barrierFree() == BarrierFree.YES;
      spots.add(new Spot(code.value(), point.latE5(), point.lonE5(), barrierFree));
    }
    return spots;
  }
}
