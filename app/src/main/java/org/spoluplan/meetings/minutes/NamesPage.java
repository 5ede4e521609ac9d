package org.spoluplan.meetings.minutes;

import java.util.List;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.minutes.NamedPeople.Decided;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// People named in the public copy, each with a choice, over the copy as it is now.
@Component
class NamesPage {

  private final NamedPeople named;
  private final Copies copies;
  private final DocumentWriter writer;

  NamesPage(NamedPeople named, Copies copies, DocumentWriter writer) {
    this.named = named;
    this.copies = copies;
    this.writer = writer;
  }

  Html page(Page page, Meeting meeting, Minutes minutes) {
    var people = named.of(meeting, minutes);
    return page(page, meeting, minutes, people, NamesForm.filled(people));
  }

  Html page(Page page, Meeting meeting, Minutes minutes, List<Decided> people, Form form) {
    var copy = writer.html(copies.publicCopy(minutes));
    return Html.of((out, i) -> JtenamesGenerated.render(out, i, page, meeting, people, form, copy));
  }
}
