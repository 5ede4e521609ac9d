package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.Checks;
import org.spoluplan.algorithms.register.RegisteredProvider;
import org.spoluplan.algorithms.register.RegisteredService;
import org.spoluplan.algorithms.register.Remark;
import org.spoluplan.algorithms.register.Repeats;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Place;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.Terms;
import org.spoluplan.network.register.Remarks.Odd;

/// Says in our words what the register says of a service.
final class Translation {

  private static final Terms NOT_KNOWN = new Terms(null, null, null, null, null);

  private final Dictionary dictionary;
  private final Checks checks;

  Translation(Dictionary dictionary, Checks checks) {
    this.dictionary = dictionary;
    this.checks = checks;
  }

  /// @param read what reading remarked
  Translated of(RegisteredService item, List<Remark> read) {
    var remarks = new Remarks(item.identifier());
    remarks.add(read);
    remarks.add(checks.of(item));
    var type = dictionary.item(CodeList.SERVICE_TYPE, item.typeCode());
    if (type.isEmpty()) {
      return new Translated.Unknown(item.identifier(), item.typeCode(), remarks.all());
    }
    var service = item.withFacilities(Repeats.removed(item.facilities()).kept());
    var content = content(service, type.get(), remarks);
    return new Translated.Known(
        item.identifier(), provider(item.provider(), remarks), content, remarks.all());
  }

  private ServiceContent content(RegisteredService item, CodeItem type, Remarks remarks) {
    var places = new PlaceTranslation(dictionary, remarks).of(item.facilities());
    var groups = groups(item, remarks);
    var area = new AreaTranslation(dictionary, remarks).of(item);
    var ages = new AgeTranslation(dictionary, remarks).of(item, area.ages());
    return new ServiceContent(
        name(places, type),
        new Registration(
            true, item.identifier(), type.code(), RegisterDays.of(item.from(), item.to()), null),
        new Clientele(groups, ages, List.of("cs"), null, null),
        new FormTranslation(dictionary, remarks).of(item.forms()),
        area.served(),
        NOT_KNOWN,
        null,
        null,
        new ContactTranslation(remarks).of(item),
        places);
  }

  /// The register names no services, only their places.
  private static String name(List<Place> places, CodeItem type) {
    return places.stream()
        .map(Place::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> Character.toUpperCase(type.name().charAt(0)) + type.name().substring(1));
  }

  private List<GroupServed> groups(RegisteredService item, Remarks remarks) {
    var all = new ArrayList<GroupServed>();
    for (var group : item.groups()) {
      var known = dictionary.item(CodeList.TARGET_GROUP, group.code());
      if (known.isEmpty()) {
        remarks.add(Odd.CODE_UNKNOWN, "ciloveSkupiny", group.code(), null);
        continue;
      }
      var code = known.get().code();
      if (all.stream().anyMatch(one -> one.code().equals(code))) continue;
      all.add(new GroupServed(code, Texts.cut(group.note(), Texts.TEXT, "ciloveSkupiny", remarks)));
    }
    return all;
  }

  private static ProviderName provider(RegisteredProvider provider, Remarks remarks) {
    var ico = provider.ico();
    var name = Texts.cut(provider.name(), Texts.LINE, "poskytovatel.nazev", remarks);
    var digits = ico == null || !ico.checkHolds() ? null : ico.digits();
    return new ProviderName(
        digits, name == null ? nameless(ico == null ? null : ico.digits()) : name);
  }

  private static String nameless(@Nullable String ico) {
    return ico == null ? "?" : "IČO " + ico;
  }
}
