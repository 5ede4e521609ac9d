package org.spoluplan.catalogue.leaflets;

import org.spoluplan.catalogue.HelpIndex;
import org.spoluplan.catalogue.finding.FindingForm;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what is wanted and collects it.
@Component
class Leaflets {

  private final HelpIndex index;
  private final Territory territory;
  private final Collecting collecting;

  Leaflets(HelpIndex index, Territory territory, Collecting collecting) {
    this.index = index;
    this.territory = territory;
    this.collecting = collecting;
  }

  LeafletRequest read(Form form) {
    var typed = form.value(FindingForm.TOWN).strip();
    var town = territory.typed(typed);
    if (!typed.isEmpty() && town.isEmpty()) {
      form.reject(FindingForm.TOWN, "territory.error.no-municipality", typed);
    }
    return LeafletRequest.read(form, town, index.home());
  }

  int count(LeafletRequest request) {
    return collecting.count(request);
  }

  Leaflet of(LeafletRequest request, Form form, Page page) {
    return collecting.of(request, FindingForm.query(form), page);
  }
}
