package org.spoluplan.network.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.Provider;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.requests.NetworkRequest.Content;
import org.spoluplan.page.Form;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.MunicipalityNames;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// A request as a form.
@Component
class RequestFields {

  static final int MOST_ROWS = 12;
  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2100;
  private static final int LINE = 300;
  private static final int LONG_LINE = 1000;
  private static final int TEXT = 8000;
  private static final int PLACES = 4000;
  private static final int CODE = 40;

  private final MunicipalityNames municipalities;
  private final Services services;
  private final Territory territory;
  private final NetworkWords words;
  private final RegionKeepers keepers;

  RequestFields(
      MunicipalityNames municipalities,
      Services services,
      Territory territory,
      NetworkWords words,
      RegionKeepers keepers) {
    this.municipalities = municipalities;
    this.services = services;
    this.territory = territory;
    this.words = words;
    this.keepers = keepers;
  }

  Content read(Form form, Provider provider) {
    var keeper = form.optionalId("keeper");
    if (keeper == null) form.reject("keeper", "form.error.choose");
    var region = form.text("region", CODE);
    if (territory.find(AreaKind.REGION, region).isEmpty()) {
      form.reject("region", "form.error.choose");
    } else if (keeper != null && !keepers.keeps(new OrganisationId(keeper), region)) {
      form.reject("keeper", "request.error.keeper");
    }
    return new Content(
        form.choice("form", RequestForm.class),
        region,
        new OrganisationId(keeper == null ? new UUID(0, 0) : keeper),
        form.integer("year", FIRST_YEAR, LAST_YEAR),
        form.text("title", LINE),
        form.optionalText("reasons", TEXT),
        form.optionalText("plan", LONG_LINE),
        rows(form, provider));
  }

  private List<AskedService> rows(Form form, Provider provider) {
    var all = new ArrayList<AskedService>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = "s-" + i + "-";
      if (!isBlank(form, row)) all.add(row(form, row, provider));
    }
    if (all.isEmpty()) form.reject("s-0-name", "request.error.no-service");
    return all;
  }

  private static boolean isBlank(Form form, String row) {
    return List.of("service", "name", "wanted", "places").stream()
        .allMatch(field -> form.value(row + field).isBlank());
  }

  private AskedService row(Form form, String row, Provider provider) {
    var known = known(form, row + "service", provider);
    var name = known.map(one -> one.is().name()).orElseGet(() -> form.text(row + "name", LINE));
    var type =
        known
            .map(one -> one.is().registration().typeCode())
            .orElseGet(() -> words.code(form, row + "type", CodeList.SERVICE_TYPE));
    return new AskedService(
        UUID.randomUUID(),
        known.map(SocialService::id).orElse(null),
        name,
        type,
        words.code(form, row + "form", CodeList.SERVICE_FORM),
        words.code(form, row + "unit", CodeList.CAPACITY_UNIT),
        form.value(row + "now").isBlank() ? 0 : amount(form, row + "now"),
        amount(form, row + "wanted"),
        cost(form, row + "cost"),
        places(form, row + "places"),
        null);
  }

  private Optional<SocialService> known(Form form, String field, Provider provider) {
    var id = form.optionalId(field);
    if (id == null) return Optional.empty();
    var found =
        services.find(new ServiceId(id)).filter(one -> one.provider().id().equals(provider.id()));
    if (found.isEmpty()) form.reject(field, "form.error.choose");
    return found;
  }

  private static long amount(Form form, String field) {
    var amount = Amounts.parse(form.value(field));
    if (amount.isEmpty()) form.reject(field, "network.error.amount");
    return amount.orElse(0);
  }

  private static @Nullable Long cost(Form form, String field) {
    var typed = form.value(field);
    if (typed.isBlank()) return null;
    var sum = Crowns.parseWhole(typed);
    if (sum.isPresent()) return sum.getAsLong();
    form.reject(field, "request.error.cost");
    return null;
  }

  private List<MunicipalityCode> places(Form form, String field) {
    var typed = form.text(field, PLACES);
    return typed.isEmpty() ? List.of() : List.copyOf(municipalities.read(form, field, typed));
  }

  /// How many rows the form shows: those that are filled in and one more.
  static int rows(Form form) {
    int filled = 0;
    for (int i = 0; i < MOST_ROWS; i++) if (!isBlank(form, "s-" + i + "-")) filled = i + 1;
    return Math.min(MOST_ROWS, filled + 1);
  }

  Form form(NetworkRequest request) {
    var is = request.is();
    var known = new HashMap<String, @Nullable Object>();
    known.put("version", request.version());
    known.put("form", is.form());
    known.put("keeper", is.keeper().value());
    known.put("region", is.region());
    known.put("year", is.year());
    known.put("title", is.title());
    known.put("reasons", is.reasons());
    known.put("plan", is.plan());
    var organisation = request.provider().organisation();
    if (organisation != null) known.put("provider", organisation.value());
    for (int i = 0; i < is.services().size(); i++) put(known, i, is.services().get(i));
    return Form.filled(known);
  }

  private void put(Map<String, @Nullable Object> known, int at, AskedService one) {
    var row = "s-" + at + "-";
    var service = one.service();
    var cost = one.costE2();
    if (service != null) known.put(row + "service", service.value());
    else known.put(row + "name", one.name());
    known.put(row + "type", one.type());
    known.put(row + "form", one.form());
    known.put(row + "unit", one.unit());
    known.put(row + "now", Amounts.written(one.nowE2()));
    known.put(row + "wanted", Amounts.written(one.wantedE2()));
    if (cost != null) known.put(row + "cost", Amounts.written(cost));
    known.put(row + "places", municipalities.written(Set.copyOf(one.municipalities())));
  }
}
