package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.Pictures;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.plans.PlanVersion.Part;
import org.spoluplan.planning.plans.PlanVersion.Whole;
import org.spoluplan.planning.plans.PlanViews.ChangedPart;
import org.spoluplan.planning.plans.PlanViews.CompareView;
import org.spoluplan.planning.plans.PlanViews.VersionView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Versions of a plan: keeping, publishing, reading, taking away, comparing.
@Controller
@RequestMapping("/plany/{id}")
class VersionController {

  private static final String BECAUSE = "published versions of plans are public; others are asked";
  private static final int LINE = 200;

  private final Access access;
  private final PlanRegister plans;
  private final PlanPages pages;
  private final PlanVersions versions;
  private final Freezing freezing;
  private final PlanDocument documents;
  private final CardText text;
  private final DocumentWriter writer;
  private final Downloads downloads;
  private final Pictures pictures;

  VersionController(
      Access access,
      PlanRegister plans,
      PlanPages pages,
      PlanVersions versions,
      Freezing freezing,
      PlanDocument documents,
      CardText text,
      DocumentWriter writer,
      Downloads downloads,
      Pictures pictures) {
    this.access = access;
    this.plans = plans;
    this.pages = pages;
    this.versions = versions;
    this.freezing = freezing;
    this.documents = documents;
    this.text = text;
    this.writer = writer;
    this.downloads = downloads;
    this.pictures = pictures;
  }

  @PostMapping("/verze")
  Reply freeze(Page page, Form form, @PathVariable PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    var name = form.text("version", LINE);
    if (!form.valid()) return pages.plan(page, plan, form).asInvalid();
    return switch (freezing.freeze(page.actor(), id, name)) {
      case Outcome.Done<PlanVersion>(var version) ->
          Redirect.to(version.path()).saying(page.t("plan.version.frozen"));
      case Outcome.Refused<PlanVersion>(var reason) ->
          pages.plan(page.refusing(reason), plan, form).refused(reason);
    };
  }

  @PostMapping("/verze/{number}/zverejnit")
  Reply publish(Page page, Form form, @PathVariable PlanId id, @PathVariable int number) {
    access.require(page.actor(), PlanAction.KEEP, plans.get(id));
    var published = form.checked("public");
    freezing.publish(page.actor(), id, number, published);
    return Redirect.to(id.path())
        .saying(page.t(published ? "plan.version.published" : "plan.version.hidden"));
  }

  @GetMapping("/verze/{number}")
  @PublicPage(because = BECAUSE)
  Reply version(Page page, @PathVariable PlanId id, @PathVariable int number) {
    var plan = plans.get(id);
    var whole = whole(page, plan, number);
    var view =
        new VersionView(
            pages.line(plan),
            whole,
            documents.asOf(page, whole),
            writer.html(documents.of(page, plan, whole).withTitle("")));
    return Html.of((out, i) -> JteversionGenerated.render(out, i, page, view));
  }

  @GetMapping("/verze/{number}.pdf")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> pdf(Page page, @PathVariable PlanId id, @PathVariable int number) {
    return document(page, id, number, DocumentFormat.PDF);
  }

  @GetMapping("/verze/{number}.docx")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> docx(Page page, @PathVariable PlanId id, @PathVariable int number) {
    return document(page, id, number, DocumentFormat.DOCX);
  }

  private ResponseEntity<byte[]> document(Page page, PlanId id, int number, DocumentFormat kind) {
    var plan = plans.get(id);
    var document = documents.of(page, plan, whole(page, plan, number));
    var whole = pictures.inside(document, page.actor());
    return downloads.file(whole, kind, writer.file(whole, kind));
  }

  @GetMapping("/verze/{number}.json")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> json(Page page, @PathVariable PlanId id, @PathVariable int number) {
    var plan = plans.get(id);
    var whole = whole(page, plan, number);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(PlanJson.of(plan, whole));
  }

  @GetMapping("/verze/{number}.csv")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> csv(Page page, @PathVariable PlanId id, @PathVariable int number) {
    var plan = plans.get(id);
    var csv =
        new Csv()
            .row(
                page.t("plan.code"),
                page.t("plan.card"),
                page.t("plan.field"),
                page.t("plan.says"));
    for (var part : whole(page, plan, number).parts()) {
      text.fields(page, part.is())
          .forEach((label, says) -> csv.row(part.code(), part.is().name(), label, says));
    }
    return csv.as("plan-" + number + ".csv");
  }

  private Whole whole(Page page, Plan plan, int number) {
    var version =
        versions.find(plan.id(), number).orElseThrow(() -> new NotFound("plan_version", number));
    if (!version.published()) access.require(page.actor(), PlanAction.READ, plan);
    return versions.whole(version);
  }

  @GetMapping("/porovnani")
  @PublicPage(because = BECAUSE)
  Reply compare(Page page, Form form, @PathVariable PlanId id) {
    var plan = plans.get(id);
    var from = whole(page, plan, form.integer("od", 1, Integer.MAX_VALUE));
    var to = whole(page, plan, form.integer("do", 1, Integer.MAX_VALUE));
    var view = new CompareView(pages.line(plan), from, to, changed(page, from, to));
    return Html.of((out, i) -> JtecompareGenerated.render(out, i, page, view));
  }

  private List<ChangedPart> changed(Page page, Whole from, Whole to) {
    var before = new HashMap<Object, Part>();
    from.parts().forEach(part -> before.put(part.card(), part));
    var changed = new ArrayList<ChangedPart>();
    for (var part : to.parts()) {
      var was = before.remove(part.card());
      var changes = CardPages.changes(fields(page, was), fields(page, part));
      if (!changes.isEmpty()) {
        changed.add(new ChangedPart(part.title(), was == null, false, changes));
      }
    }
    for (var was : from.parts()) {
      if (before.containsKey(was.card())) {
        changed.add(
            new ChangedPart(
                was.title(), false, true, CardPages.changes(fields(page, was), Map.of())));
      }
    }
    return changed;
  }

  private Map<String, String> fields(Page page, @Nullable Part part) {
    if (part == null) return Map.of();
    var fields = new LinkedHashMap<>(text.fields(page, part.is()));
    if (part.frozen() != null) fields.put(page.t("plan.chapter.text"), part.frozen());
    return fields;
  }
}
