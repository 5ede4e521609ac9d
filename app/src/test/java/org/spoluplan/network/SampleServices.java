package org.spoluplan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.services.Providers;
import org.spoluplan.network.services.ServiceWriting;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Point;
import org.springframework.context.ApplicationContext;

/// Services that tests are about.
public final class SampleServices {

  public static final MunicipalityCode LIBEREC = new MunicipalityCode("563889");

  private final ApplicationContext application;

  public SampleServices(ApplicationContext application) {
    this.application = application;
  }

  /// Of an organisation of the directory.
  public ServiceId add(OrganisationId organisation, ServiceContent content) {
    var provider = bean(Providers.class).of(bean(Organisations.class).get(organisation));
    return add(provider, content);
  }

  /// Of somebody who has no card in the directory.
  public ServiceId addOfStranger(String provider, ServiceContent content) {
    return add(bean(Providers.class).named(provider, null), content);
  }

  public SocialService get(ServiceId id) {
    return bean(Services.class).get(id);
  }

  private ServiceId add(Provider provider, ServiceContent content) {
    var id = new ServiceId(UUID.randomUUID());
    bean(ServiceWriting.class).add(id, provider.id(), content);
    return id;
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /// The same, closed for that time, as it would be read.
  public static SocialService closed(ServiceContent is, DateRange closed) {
    var was = is.registration();
    var registration =
        new Registration(was.registered(), was.registerId(), was.typeCode(), was.valid(), closed);
    var content =
        new ServiceContent(
            is.name(),
            registration,
            is.clientele(),
            is.forms(),
            is.area(),
            is.terms(),
            is.description(),
            is.easyRead(),
            is.contacts(),
            is.places());
    var provider = new Provider(new ProviderId(UUID.randomUUID()), null, "Domy, z. s.", null);
    var upkeep = new Upkeep(Instant.EPOCH, null, null);
    return new SocialService(new ServiceId(UUID.randomUUID()), provider, content, upkeep, 1);
  }

  /// A shelter with ten beds, with every field filled in.
  public static ServiceContent shelter(String name) {
    return new ServiceContent(
        name,
        new Registration(
            true,
            "r" + UUID.randomUUID().toString().substring(0, 8),
            "AD",
            new DateRange(LocalDate.of(2010, 1, 1), null),
            new DateRange(LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 26))),
        new Clientele(
            List.of(new GroupServed("TG07", "jen ženy"), new GroupServed("TG24", null)),
            new Ages(18, 64, "matky od 16 let"),
            List.of("cs", "uk"),
            "pro ženy s dětmi",
            "pro muže"),
        List.of(
            new ServiceForm(
                "POB",
                true,
                "stále",
                List.of(
                    Capacity.whole("LUZKA", 10, "z toho 4 přistýlky"),
                    new Capacity("UVAZKY", 350, null)))),
        AreaServed.of(Set.of(LIBEREC, new MunicipalityCode("564117")), "Liberecko"),
        new Terms(false, "130 Kč na noc", "zavolejte", "asi měsíc", "vedoucí domu"),
        "Bydlení na nejvýš rok.",
        "Můžete tu bydlet.",
        List.of(
            new Contact(Contact.Kind.PHONE, "+420 000 000 001", "nonstop"),
            new Contact(Contact.Kind.EMAIL, "dum@example.org", null)),
        List.of(
            new Place(
                "Dům",
                false,
                LIBEREC,
                new Address(
                    "Město", "Nádražní", "12/4", "46001", 123L, new Point(5076612, 1505112)),
                "Po–Pá 8–16",
                BarrierFree.PARTLY,
                new DateRange(LocalDate.of(2010, 1, 1), null))));
  }

  /// What a browser would send if somebody only pressed the button, with some fields replaced. A
  /// replaced field that is not there is added.
  ///
  /// @param changes names and values by turns
  public static Object[] sent(String html, String action, String... changes) {
    var form =
        (FormElement)
            Objects.requireNonNull(
                Jsoup.parse(html).selectFirst("form[action=\"" + action + "\"]"), action);
    var fields = new ArrayList<>();
    var replaced = new ArrayList<String>();
    for (int i = 0; i < changes.length; i += 2) replaced.add(changes[i]);
    for (var field : form.formData()) {
      if (field.key().equals("_csrf") || replaced.contains(field.key())) continue;
      fields.add(field.key());
      fields.add(field.value());
    }
    fields.addAll(List.of(changes));
    return fields.toArray();
  }
}
