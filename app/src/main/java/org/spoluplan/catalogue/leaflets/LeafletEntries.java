package org.spoluplan.catalogue.leaflets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.catalogue.leaflets.Leaflet.Entry;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Says in few words what a leaflet needs to know of a service.
@Component
class LeafletEntries {

  private static final int MOST_PLACES = 3;
  private static final int LONGEST = 260;

  private final CodeLists codes;
  private final Territory territory;
  private final SiteAddress site;

  LeafletEntries(CodeLists codes, Territory territory, SiteAddress site) {
    this.codes = codes;
    this.territory = territory;
    this.site = site;
  }

  Entry of(SocialService service, Page page, LocalDate day) {
    var is = service.is();
    var address = site.of(service.path());
    var about = is.easyRead() != null ? is.easyRead() : is.description();
    return new Entry(
        is.name(),
        type(service, day).map(item -> item.plainName(page.locale())).orElse(""),
        service.provider().name(),
        shortened(about),
        whom(service, page, day),
        shortened(is.clientele().notFor()),
        values(service, Contact.Kind.PHONE),
        values(service, Contact.Kind.EMAIL).stream().findFirst(),
        values(service, Contact.Kind.WEB).stream().map(LeafletEntries::web).findFirst(),
        places(service, page, day),
        hours(service),
        price(service, page),
        shortened(is.terms().howToApply()),
        address);
  }

  Optional<CodeItem> type(SocialService service, LocalDate day) {
    var registration = service.is().registration();
    return codes.find(registration.types(), registration.typeCode(), day);
  }

  /// People leave out the beginning; a link without it would lead nowhere.
  private static String web(String typed) {
    return typed.startsWith("http://") || typed.startsWith("https://") ? typed : "https://" + typed;
  }

  private static List<String> values(SocialService service, Contact.Kind kind) {
    return service.is().contacts(kind).stream().map(Contact::value).toList();
  }

  /// In words; where there are none, by target groups and ages.
  private String whom(SocialService service, Page page, LocalDate day) {
    var whom = service.is().clientele();
    if (whom.forWhom() != null) return shortened(whom.forWhom());
    var groups =
        whom.groups().stream()
            .flatMap(one -> codes.find(CodeList.TARGET_GROUP, one.code(), day).stream())
            .map(item -> item.plainName(page.locale()));
    return Stream.concat(groups, ages(service, page)).collect(Collectors.joining(", "));
  }

  private static Stream<String> ages(SocialService service, Page page) {
    var from = service.is().clientele().ages().from();
    var to = service.is().clientele().ages().to();
    if (from == null && to == null) return Stream.of();
    if (to == null) return Stream.of(page.t("catalogue.age.from", Objects.requireNonNull(from)));
    return Stream.of(
        from == null ? page.t("catalogue.age.to", to) : page.t("catalogue.age.between", from, to));
  }

  private List<String> places(SocialService service, Page page, LocalDate day) {
    var places = service.is().placesOn(day);
    var said =
        places.stream()
            .map(place -> place(place, page))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    if (said.size() <= MOST_PLACES) return said;
    var more = page.t("catalogue.more-places", said.size() - MOST_PLACES);
    return Stream.concat(said.stream().limit(MOST_PLACES), Stream.of(more)).toList();
  }

  private String place(Place place, Page page) {
    if (place.secret()) return page.t("leaflet.secret");
    var address = place.address();
    var street = address == null ? "" : address.streetLine();
    var town = town(place.municipality());
    return street.isEmpty() || town.isEmpty() ? street + town : street + ", " + town;
  }

  private String town(@Nullable MunicipalityCode code) {
    return code == null ? "" : territory.find(code).map(Municipality::name).orElse("");
  }

  private static String hours(SocialService service) {
    return service.is().forms().stream()
        .map(ServiceForm::hours)
        .filter(Objects::nonNull)
        .map(LeafletEntries::shortened)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String price(SocialService service, Page page) {
    var terms = service.is().terms();
    if (terms.price() != null) return shortened(terms.price());
    if (terms.freeOfCharge() == null) return "";
    return page.t(terms.freeOfCharge() ? "catalogue.free-of-charge" : "catalogue.paid");
  }

  /// Whole sentences as far as they fit.
  static String shortened(@Nullable String text) {
    if (text == null) return "";
    var plain = text.strip().replaceAll("\\s+", " ");
    if (plain.length() <= LONGEST) return plain;
    var cut = plain.substring(0, LONGEST);
    var sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("! "));
    if (sentence > LONGEST / 2) return cut.substring(0, sentence + 1);
    return cut.substring(0, Math.max(1, cut.lastIndexOf(' '))).strip() + "…";
  }

  /// By which services stand together: advice, care, prevention, other help.
  String section(SocialService service, LocalDate day) {
    if (!service.is().registration().registered()) return "other";
    return type(service, day)
        .flatMap(item -> item.detail("group"))
        .orElse("other")
        .toLowerCase(Locale.ROOT);
  }
}
