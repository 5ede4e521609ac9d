package org.spoluplan.opendata.embedding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.access.PublicPage;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Contact;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.RoomsNow;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.opendata.Published;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list itself, and the page on which somebody who looks after the web of a municipality makes
/// the few lines that put it there.
@Controller
class EmbeddingController {

  private static final int MOST = 50;
  private static final int USUAL = 10;

  private final Published published;
  private final Services services;
  private final RoomsNow rooms;
  private final NetworkWords words;
  private final Territory territory;
  private final CodeLists codes;
  private final SiteAddress site;
  private final java.time.Clock clock;

  EmbeddingController(
      Published published,
      Services services,
      RoomsNow rooms,
      NetworkWords words,
      Territory territory,
      CodeLists codes,
      SiteAddress site,
      java.time.Clock clock) {
    this.published = published;
    this.services = services;
    this.rooms = rooms;
    this.words = words;
    this.territory = territory;
    this.codes = codes;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping("/vlozit")
  @PublicPage(because = "whoever needs help may find it, on the pages of a municipality too")
  Reply embedded(Page page, Form form) {
    var town = town(form.value("obec"));
    var chosen = new Excerpt(town, form.value("druh"), Today.of(clock)).of(published.services());
    var view =
        new EmbeddedView(
            town.map(one -> one.municipality().name()).orElse(""),
            chosen.stream().limit(most(form)).map(one -> line(page, one)).toList(),
            chosen.size(),
            site.of(""),
            site.of("/sluzby" + asking(town, form.value("druh"))));
    return Html.of((out, i) -> JteembeddedGenerated.render(out, i, page, view));
  }

  /// The same question in the search for help.
  private static String asking(Optional<Located> town, String type) {
    var place = town.map(one -> "obec=" + encoded(one.municipality().name()));
    var kind = type.isBlank() ? Optional.<String>empty() : Optional.of("druh=" + encoded(type));
    var all = Stream.concat(place.stream(), kind.stream()).collect(Collectors.joining("&"));
    return all.isEmpty() ? "" : "?" + all;
  }

  private static int most(Form form) {
    var typed = form.value("pocet");
    return typed.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(typed), 1, MOST) : USUAL;
  }

  private EmbeddedView.Line line(Page page, SocialService service) {
    var phones = service.is().contacts(Contact.Kind.PHONE);
    return new EmbeddedView.Line(
        service.is().name(),
        words.type(page, service),
        service.provider().name(),
        phones.isEmpty() ? "" : phones.getFirst().written(),
        site.of(service.path()),
        free(service));
  }

  private Optional<Vacancy> free(SocialService service) {
    var said = services.vacancies(service.id());
    return rooms.of(service, said, Today.of(clock), rooms.holds()).stream()
        .filter(one -> one.answer() == Vacancy.Answer.FREE)
        .findFirst();
  }

  @GetMapping("/otevrena-data/vlozit")
  @PublicPage(because = "open data")
  Reply snippet(Page page, Form form) {
    var typed = form.value("obec");
    var found = territory.typed(typed);
    var town = found.map(one -> one.code().value()).orElse("");
    var query = "obec=" + town + "&druh=" + encoded(form.value("druh")) + "&pocet=" + most(form);
    var view =
        new SnippetView(
            site.of("/vlozit?" + query),
            "/vlozit?" + query,
            found.map(Municipality::name).orElse(""),
            !typed.isBlank() && found.isEmpty(),
            types(page));
    return Html.of((out, i) -> JtesnippetGenerated.render(out, i, page, form, view));
  }

  private List<Option> types(Page page) {
    return codes.list(CodeList.SERVICE_TYPE, Today.of(clock)).stream()
        .map((CodeItem item) -> new Option(item.code(), item.name(page.locale())))
        .toList();
  }

  private Optional<Located> town(String code) {
    return MunicipalityCode.of(code)
        .flatMap(known -> Optional.ofNullable(published.towns().get(known)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
