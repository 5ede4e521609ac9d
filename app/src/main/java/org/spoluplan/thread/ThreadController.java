package org.spoluplan.thread;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.search.SearchIndex;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/nit/{kind}/{id}")
class ThreadController {

  private static final int MOST_OFFERED = 12;

  private final Access access;
  private final ThingDirectory directory;
  private final ThreadPages pages;
  private final GoldenThread thread;
  private final SearchIndex index;

  ThreadController(
      Access access,
      ThingDirectory directory,
      ThreadPages pages,
      GoldenThread thread,
      SearchIndex index) {
    this.access = access;
    this.directory = directory;
    this.pages = pages;
    this.thread = thread;
    this.index = index;
  }

  @GetMapping
  Reply show(@PathVariable String kind, @PathVariable UUID id, Page page, Form form) {
    var known = directory.get(new Thing(kind, id));
    access.require(page.actor(), known.view(), known.where());
    return whole(page, known, form);
  }

  @PostMapping
  Reply link(@PathVariable String kind, @PathVariable UUID id, Page page, Form form) {
    var known = directory.get(new Thing(kind, id));
    access.require(page.actor(), ThreadAction.LINK, known.where());
    var ends = ends(page, form, known);
    if (ends.isEmpty() || !form.valid()) return whole(page, known, form).asInvalid();
    return thread
        .tie(page.actor(), ends.get())
        .either(
            _ -> done(page, known, "thread.linked", undo(known, form, "/rozpojit")),
            refusal -> whole(page.refusing(refusal), known, form).refused(refusal));
  }

  @PostMapping("/rozpojit")
  Reply unlink(@PathVariable String kind, @PathVariable UUID id, Page page, Form form) {
    var known = directory.get(new Thing(kind, id));
    access.require(page.actor(), ThreadAction.LINK, known.where());
    var ends = ends(page, form, known);
    if (ends.isEmpty() || !form.valid()) return whole(page, known, form).asInvalid();
    return thread
        .untie(page.actor(), ends.get())
        .either(
            _ -> done(page, known, "thread.unlinked", undo(known, form, "")),
            refusal -> whole(page.refusing(refusal), known, form).refused(refusal));
  }

  /// Only what the reader can see can be tied: a guessed id tells nothing.
  private Optional<Bond.Ends> ends(Page page, Form form, KnownThing known) {
    var bond = form.choice("bond", Bond.class);
    var other = LinkForm.other(form).filter(thing -> isSeen(page, thing));
    if (other.isEmpty()) form.reject("other", "form.error.choose");
    return other.map(thing -> bond.between(known.thing(), thing));
  }

  private boolean isSeen(Page page, Thing thing) {
    var known = directory.find(List.of(thing)).get(thing);
    return known != null && page.may(known.view(), known.where());
  }

  private Html whole(Page page, KnownThing known, Form form) {
    var view = pages.view(known, page);
    var typed = form.value("q").strip();
    var offered = view.mayLink() && !typed.isEmpty() ? offered(page, known, typed) : null;
    var choices = Optional.<List<Option>>ofNullable(offered);
    return Html.of((out, i) -> JtewholeGenerated.render(out, i, page, view, form, choices));
  }

  /// By the address of a page, or by words.
  private List<Option> offered(Page page, KnownThing here, String typed) {
    var at = directory.at(typed).map(KnownThing::thing);
    var found =
        at.isPresent()
            ? List.of(at.get())
            : index.find(page.actor(), typed, MOST_OFFERED).stream().map(f -> f.thing()).toList();
    var known = directory.find(found);
    return found.stream()
        .map(known::get)
        .filter(thing -> thing != null && !thing.thing().equals(here.thing()))
        .filter(thing -> page.may(thing.view(), thing.where()))
        .map(thing -> new Option(LinkForm.reference(thing.thing()), words(page, thing)))
        .toList();
  }

  private static String words(Page page, @Nullable KnownThing thing) {
    if (thing == null) return "";
    var kind = page.t("thing.one" + "." + thing.thing().kind());
    var day = thing.day() == null ? "" : ", " + page.dates().brief(thing.day());
    return thing.title() + " (" + kind + day + ")";
  }

  private static String undo(KnownThing known, Form form, String step) {
    var bond = Code.of(form.choice("bond", Bond.class));
    return ThreadPages.path(known.thing())
        + step
        + "?bond="
        + bond
        + "&other="
        + form.value("other");
  }

  private static Reply done(Page page, KnownThing known, String key, String undo) {
    return Redirect.to(ThreadPages.path(known.thing())).saying(page.t(key), undo);
  }
}
