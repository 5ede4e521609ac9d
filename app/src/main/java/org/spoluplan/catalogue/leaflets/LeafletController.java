package org.spoluplan.catalogue.leaflets;

import java.time.Clock;
import java.util.List;
import org.spoluplan.access.PublicPage;
import org.spoluplan.catalogue.HelpIndex;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where somebody says what shall be on a leaflet, and sees it.
@Controller
class LeafletController {

  private final Leaflets leaflets;
  private final CodeLists codes;
  private final HelpIndex index;
  private final Clock clock;

  LeafletController(Leaflets leaflets, CodeLists codes, HelpIndex index, Clock clock) {
    this.leaflets = leaflets;
    this.codes = codes;
    this.index = index;
    this.clock = clock;
  }

  @GetMapping("/sluzby/letak")
  @PublicPage(because = "whoever needs help may find it, and print it for others")
  Reply show(Page page, Form form) {
    var request = leaflets.read(form);
    var view =
        new LeafletView(
            leaflets.count(request),
            Collecting.MOST,
            codes.list(CodeList.TARGET_GROUP, Today.of(clock)).stream()
                .map(item -> new Option(item.code(), item.plainName(page.locale())))
                .toList(),
            situations(),
            LeafletRequest.query(form),
            leaflets.of(request, form, page));
    return Html.of((out, i) -> JteleafletGenerated.render(out, i, page, form, view));
  }

  private List<Option> situations() {
    return index.situations().values().stream()
        .distinct()
        .map(label -> new Option(label, label))
        .toList();
  }
}
