package org.spoluplan.network.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.page.Messages;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Parts of services as people read them.
@Component
class PartWords {

  private static final int MOST_TOWNS = 8;
  private static final double HUNDREDTHS = 100.0;

  private final Messages messages;
  private final CodeLists codes;
  private final Territory territory;

  PartWords(Messages messages, CodeLists codes, Territory territory) {
    this.messages = messages;
    this.codes = codes;
    this.territory = territory;
  }

  /// "kapacita: počet lůžek (pobytová)"
  String label(Locale locale, PartKey key) {
    var label = messages.of(locale, "register.part." + Code.of(key.part()));
    var of = detail(locale, key);
    return of.isEmpty() ? label : label + ": " + of;
  }

  private String detail(Locale locale, PartKey key) {
    return switch (key.part()) {
      case GROUP -> code(locale, CodeList.TARGET_GROUP, key.of());
      case FORM -> code(locale, CodeList.SERVICE_FORM, key.of());
      case CAPACITY -> capacityOf(locale, key.of());
      case PROVIDER, NAME, TYPE, VALID, AGES, AREA, CONTACT, PLACE -> "";
    };
  }

  private String capacityOf(Locale locale, String of) {
    var parts = of.split(" ", 3);
    return code(locale, CodeList.SERVICE_FORM, parts[0])
        + (parts.length < 2 ? "" : ", " + code(locale, CodeList.CAPACITY_UNIT, parts[1]));
  }

  /// Null for none.
  @Nullable String value(Locale locale, PartKey key, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text ->
          key.part() == RegisterPart.TYPE ? code(locale, CodeList.SERVICE_TYPE, text) : text;
      case ProviderName name -> name.name() + (name.ico() == null ? "" : ", IČO " + name.ico());
      case DateRange range -> range(locale, range);
      case Ages ages -> ages(locale, ages);
      case AreaServed area -> area(locale, area);
      case GroupServed group -> withNote(messages.of(locale, "register.yes"), group.note());
      case FormHours form -> hours(locale, form);
      case Capacity capacity -> withNote(amount(capacity), capacity.note());
      case Contact contact -> withNote(contact.value(), contact.note());
      case Place place -> place(locale, place);
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }

  private String code(Locale locale, CodeList list, String code) {
    return codes.all(list).stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .map((CodeItem item) -> item.name(locale))
        .orElse(code);
  }

  private static String withNote(String value, @Nullable String note) {
    return note == null ? value : value + " (" + note + ")";
  }

  private static String amount(Capacity capacity) {
    var amount = capacity.amountE2() / HUNDREDTHS;
    return amount == Math.rint(amount)
        ? String.valueOf((long) amount)
        : String.valueOf(amount).replace('.', ',');
  }

  private String range(Locale locale, DateRange range) {
    return messages.of(locale, "register.range", day(range.from()), day(range.to()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null
        ? "…"
        : day.getDayOfMonth() + ".\u00a0" + day.getMonthValue() + ".\u00a0" + day.getYear();
  }

  private String ages(Locale locale, Ages ages) {
    var bounds =
        ages.from() == null && ages.to() == null
            ? messages.of(locale, "register.any-age")
            : messages.of(locale, "register.ages", or(ages.from()), or(ages.to()));
    return withNote(bounds, ages.note());
  }

  private static String or(@Nullable Integer bound) {
    return bound == null ? "…" : bound.toString();
  }

  private String area(Locale locale, AreaServed area) {
    var words =
        switch (area.kind()) {
          case COUNTRY, UNKNOWN -> messages.of(locale, "register.area." + Code.of(area.kind()));
          case REGION -> region(Objects.requireNonNullElse(area.region(), ""));
          case MUNICIPALITIES -> towns(area);
        };
    return withNote(words, area.note());
  }

  private String region(String code) {
    return territory.find(AreaKind.REGION, code).map(Area::name).orElse(code);
  }

  private String towns(AreaServed area) {
    var names =
        territory.list(area.municipalities()).stream()
            .map(town -> town.name())
            .sorted(CzechOrder.OF_NAMES)
            .toList();
    var shown = names.stream().limit(MOST_TOWNS).collect(Collectors.joining(", "));
    return names.size() > MOST_TOWNS ? shown + " … (" + names.size() + ")" : shown;
  }

  private String hours(Locale locale, FormHours form) {
    var given = messages.of(locale, form.nonstop() ? "register.nonstop" : "register.yes");
    return form.hours() == null ? given : given + ", " + form.hours();
  }

  private String place(Locale locale, Place place) {
    var parts = new ArrayList<String>();
    if (place.secret()) parts.add(messages.of(locale, "register.secret"));
    if (place.name() != null) parts.add(place.name());
    var address = place.address();
    if (address != null) add(parts, address.streetLine());
    if (address != null && address.postcode() != null) parts.add(address.spacedPostcode());
    add(parts, town(place.municipality()));
    if (place.valid().from() != null || place.valid().to() != null) {
      parts.add(range(locale, place.valid()));
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) parts.add(part);
  }

  private String town(@Nullable MunicipalityCode code) {
    return code == null ? "" : territory.find(code).map(town -> town.name()).orElse(code.value());
  }
}
