package org.spoluplan.opendata.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.opendata.hsds.Answers;
import org.spoluplan.page.Page;
import org.spoluplan.page.SiteAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The calendar of one service: when it is closed, begins, ends or moves.
@Controller
class ChangesController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Services services;
  private final SiteAddress site;
  private final Answers answers;

  ChangesController(Services services, SiteAddress site, Answers answers) {
    this.services = services;
    this.site = site;
    this.answers = answers;
  }

  @GetMapping("/sluzby/{id}/zmeny.ics")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> calendar(
      Page page, @PathVariable ServiceId id, HttpServletRequest request) {
    var service = services.get(id);
    var entries = new ArrayList<CalendarFile.Entry>();
    var seen = new HashMap<String, Integer>();
    for (var change : Change.of(service)) {
      var mark = mark(change);
      var uid = id.value() + "-" + mark + "-" + seen.merge(mark, 1, Integer::sum);
      var told = summary(page, service, change);
      entries.add(new CalendarFile.Entry(uid + "@" + site.host(), change, told));
    }
    var stamp = service.upkeep().changedAt();
    var url = site.of(service.path());
    var file = CalendarFile.of(service.is().name(), url, entries, stamp);
    return answers.of(CALENDAR, file, request);
  }

  /// What happens to what: when its day is moved, calendars move the entry they have.
  private static String mark(Change change) {
    return Code.of(change.what()) + "-" + Integer.toHexString(change.placeName().hashCode());
  }

  private static String summary(Page page, SocialService service, Change change) {
    var words = page.t("opendata.change", change.what());
    var place = change.placeName().isEmpty() ? "" : " (" + change.placeName() + ")";
    return service.is().name() + ": " + words + place;
  }
}
