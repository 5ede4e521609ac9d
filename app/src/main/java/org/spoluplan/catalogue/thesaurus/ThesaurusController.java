package org.spoluplan.catalogue.thesaurus;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page where coordinators keep what plain words mean.
@Controller
@RequestMapping("/sluzby/slovnik")
class ThesaurusController {

  private static final String PATH = "/sluzby/slovnik";

  private final Access access;
  private final Editions editions;
  private final WordsForm words;
  private final KeepingWords keeping;
  private final CodeLists codes;
  private final Clock clock;

  ThesaurusController(
      Access access,
      Editions editions,
      WordsForm words,
      KeepingWords keeping,
      CodeLists codes,
      Clock clock) {
    this.access = access;
    this.editions = editions;
    this.words = words;
    this.keeping = keeping;
    this.codes = codes;
    this.clock = clock;
  }

  @GetMapping
  Reply list(Page page) {
    access.require(page.actor(), ThesaurusAction.KEEP, Scoped.EVERYWHERE);
    var all = editions.last();
    return Html.of((out, i) -> JtewordsGenerated.render(out, i, page, all));
  }

  @GetMapping("/novy")
  Reply startNew(Page page) {
    access.require(page.actor(), ThesaurusAction.KEEP, Scoped.EVERYWHERE);
    return form(page, Form.filled(Map.of("sex", "any", "code", "n-")), Optional.empty());
  }

  @PostMapping
  Reply add(Page page, Form form) {
    access.require(page.actor(), ThesaurusAction.KEEP, Scoped.EVERYWHERE);
    var concept = words.read(form, null, Today.of(clock));
    if (form.valid() && editions.last(concept.id()).isPresent()) {
      form.reject("code", "thesaurus.error.taken");
    }
    if (!form.valid()) return form(page, form, Optional.empty()).asInvalid();
    return answer(page, form, Optional.empty(), keeping.keep(page.actor(), concept, 0, false));
  }

  @GetMapping("/{code}")
  Reply edit(Page page, @PathVariable String code) {
    access.require(page.actor(), ThesaurusAction.KEEP, Scoped.EVERYWHERE);
    var edition = get(code);
    return form(page, WordsForm.of(edition), Optional.of(edition));
  }

  @PostMapping("/{code}")
  Reply save(Page page, Form form, @PathVariable String code) {
    access.require(page.actor(), ThesaurusAction.KEEP, Scoped.EVERYWHERE);
    var edition = get(code);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    var concept = words.read(form, code, Today.of(clock));
    if (!form.valid()) return form(page, form, Optional.of(edition)).asInvalid();
    var removed = form.checked("removed");
    var outcome = keeping.keep(page.actor(), concept, version, removed);
    return answer(page, form, Optional.of(edition), outcome);
  }

  private Edition get(String code) {
    return editions.last(code).orElseThrow(() -> new NotFound("concept", code));
  }

  private Reply answer(Page page, Form form, Optional<Edition> edition, Outcome<Concept> outcome) {
    return switch (outcome) {
      case Outcome.Done<Concept>(var concept) ->
          Redirect.to(PATH).saying(page.t("thesaurus.saved", concept.label()));
      case Outcome.Refused<Concept>(var reason) -> {
        var now = edition.map(known -> get(known.is().id()));
        var again = now.map(newer -> form.with("version", newer.version())).orElse(form);
        yield form(page.refusing(reason), again, now).refused(reason);
      }
    };
  }

  private Html form(Page page, Form form, Optional<Edition> edition) {
    var history = edition.map(one -> editions.history(one.is().id())).orElse(List.of());
    var forms =
        codes.list(CodeList.SERVICE_FORM, Today.of(clock)).stream()
            .map(item -> new Option(item.code(), item.plainName(page.locale())))
            .toList();
    return Html.of(
        (out, i) -> JtewordGenerated.render(out, i, page, form, edition, forms, history));
  }
}
