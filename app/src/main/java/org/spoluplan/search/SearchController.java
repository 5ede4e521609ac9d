package org.spoluplan.search;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SearchController {

  private static final int LONGEST = 200;

  private final Access access;
  private final Searching searching;
  private final List<SearchGroups> groups;

  SearchController(Access access, Searching searching, List<SearchGroups> groups) {
    this.access = access;
    this.searching = searching;
    this.groups = List.copyOf(groups);
  }

  /// Everybody may search, and finds what is theirs to see.
  @GetMapping("/hledani")
  Reply search(Page page, Form form) {
    access.require(page.actor(), SearchAction.FIND, Scoped.of(Scoped.OPEN_TO_ALL));
    var typed = form.value("q").strip();
    var words = typed.substring(0, Math.min(LONGEST, typed.length()));
    var number = form.value("strana").matches("[0-9]{1,4}") ? form.value("strana") : "1";
    var results =
        searching.find(
            page.actor(), words, Narrowing.read(form), Math.max(1, Integer.parseInt(number)));
    var offered = groups.stream().flatMap(some -> some.offeredTo(page).stream()).toList();
    return Html.of((out, i) -> JteresultsGenerated.render(out, i, page, form, results, offered));
  }
}
