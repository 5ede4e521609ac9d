package org.spoluplan.network.keeping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.keeping.EditView.Whose;
import org.spoluplan.network.upkeep.AfterSaving;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

@Component
class EditPages {

  private final ChoicesOfToday choices;
  private final ContentForm content;
  private final AfterSaving after;

  EditPages(ChoicesOfToday choices, ContentForm content, AfterSaving after) {
    this.choices = choices;
    this.content = content;
    this.after = after;
  }

  /// As it is written down, with an empty row of the parts that are small.
  Html begin(Page page, SocialService service) {
    var form = content.filled(service);
    return show(page, form, view(page, service, form, 1, ""));
  }

  /// As it was typed, with one more empty row where it was asked for.
  Html again(Page page, SocialService service, Form form) {
    return show(page, form, view(page, service, form, 0, form.value("add")));
  }

  Html warning(Page page, SocialService service, Form form, List<Warning> warnings) {
    var view = view(page, service, form, 0, "");
    return show(page, form, with(view, warnings, Optional.empty()));
  }

  /// With the newest version to save over.
  Html conflict(Page page, SocialService newest, Form typed) {
    var saved = content.filled(newest);
    var view = view(page, newest, typed, 0, "");
    var conflict = Conflict.between(page, typed, saved, view.choices());
    var form = typed.with("version", newest.version());
    return show(page, form, with(view, List.of(), Optional.of(conflict)));
  }

  private static EditView with(EditView view, List<Warning> warnings, Optional<Conflict> conflict) {
    return new EditView(
        view.service(),
        view.choices(),
        view.places(),
        view.contacts(),
        view.amounts(),
        warnings,
        conflict,
        view.reported(),
        view.whose());
  }

  private EditView view(Page page, SocialService service, Form form, int empty, String add) {
    var offered = choices.of(page, Optional.of(service.is()));
    Map<String, Integer> amounts =
        offered.forms().stream()
            .map(Option::value)
            .collect(Collectors.toMap(c -> c, c -> rows(form, FormFields.part(c), empty, add)));
    return new EditView(
        service,
        offered,
        rows(form, PlaceFields.PART, 0, add),
        rows(form, ContactFields.PART, empty, add),
        amounts,
        List.of(),
        Optional.empty(),
        after.reported(service.id()),
        whose(page, service));
  }

  private Whose whose(Page page, SocialService service) {
    if (service.provider().has(page.actor())) return Whose.OWN;
    return after.isTold(service) ? Whose.OTHERS : Whose.STRANGERS;
  }

  private static int rows(Form form, String part, int empty, String add) {
    var more = part.equals(add) ? 1 : empty;
    return Math.clamp(Rows.of(form, part) + more, 1, Rows.MOST);
  }

  private static Html show(Page page, Form form, EditView view) {
    return Html.of((out, i) -> JteeditGenerated.render(out, i, page, form, view));
  }
}
