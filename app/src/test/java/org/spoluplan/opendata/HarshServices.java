package org.spoluplan.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Address;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.Registration;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Terms;
import org.spoluplan.territory.Point;
import org.springframework.context.ApplicationContext;

/// Services that are hard to write down.
public final class HarshServices {

  /// Of the secret place; it may stand nowhere.
  public static final String SECRET_STREET = "Zamlčená 77";

  private static final DateRange ALWAYS = new DateRange(null, null);

  private final ApplicationContext application;

  public HarshServices(ApplicationContext application) {
    this.application = application;
  }

  public ServiceId add(String provider, ServiceContent content) {
    var id = new SampleServices(application).addOfStranger(provider, content);
    application.publishEvent(new ServiceChanged(id));
    return id;
  }

  /// Nothing but a name.
  public static ServiceContent bare(String name) {
    return content(name, "FOOD", null, List.of(), List.of());
  }

  /// Markup, quotes, line ends, signs of other scripts, addresses that are none.
  public static ServiceContent hostile() {
    return content(
        "<script>alert(1)</script> \"Dům\" \\ \u2028 \uD83C\uDFE0",
        "WARM",
        "<b>tučně</b> <img src=x onerror=alert(1)>\r\n\tdruhá \"řádka\"; =1+1",
        List.of(
            new Contact(Contact.Kind.PHONE, "zavolejte Janě", "<i>"),
            new Contact(Contact.Kind.EMAIL, "není e-mail", null),
            new Contact(Contact.Kind.EMAIL, "a@@b", null),
            new Contact(Contact.Kind.WEB, "http://", null),
            new Contact(Contact.Kind.WEB, "javascript:alert(1)", null),
            new Contact(Contact.Kind.WEB, "www.příklad s mezerou.cz", null)),
        List.of(
            place(false, null, null),
            place(false, SampleServices.LIBEREC, null),
            place(false, SampleServices.LIBEREC, new Address(null, null, null, null, null, null)),
            place(false, SampleServices.LIBEREC, new Address(null, null, null, null, null, null))));
  }

  /// A place whose address somebody gave all the same.
  public static ServiceContent secret(String name) {
    return content(
        name,
        "WARM",
        "Pomoc v ohrožení.",
        List.of(new Contact(Contact.Kind.PHONE, "+420 000 000 002", null)),
        List.of(
            place(
                true,
                SampleServices.LIBEREC,
                new Address(
                    null, "Zamlčená", "77", "46001", 987654L, new Point(5077777, 1506666)))));
  }

  private static Place place(
      boolean secret,
      org.spoluplan.territory.@org.jspecify.annotations.Nullable MunicipalityCode town,
      @org.jspecify.annotations.Nullable Address address) {
    return new Place(
        "Místo",
        secret,
        town,
        address,
        secret ? "Zamlčené hodiny" : "Po–Pá",
        BarrierFree.NO,
        ALWAYS);
  }

  private static ServiceContent content(
      String name,
      String type,
      @org.jspecify.annotations.Nullable String description,
      List<Contact> contacts,
      List<Place> places) {
    return new ServiceContent(
        name,
        new Registration(false, null, type, new DateRange(LocalDate.of(2020, 1, 1), null), null),
        new Clientele(List.of(), Ages.ANY, List.of("cs", "xx"), null, null),
        List.of(new ServiceForm("AMB", true, null, List.of())),
        AreaServed.of(Set.of(), "kam dojedeme"),
        Terms.UNKNOWN,
        description,
        null,
        contacts,
        places);
  }
}
