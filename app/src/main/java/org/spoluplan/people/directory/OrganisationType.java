package org.spoluplan.people.directory;

import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// A kind of organisation, from the code list.
record OrganisationType(String code, String czech, String english) {

  String name(Page page) {
    return page.czech() ? czech : english;
  }

  Option option(Page page) {
    return new Option(code, name(page));
  }
}
