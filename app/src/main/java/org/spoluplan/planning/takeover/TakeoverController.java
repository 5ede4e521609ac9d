package org.spoluplan.planning.takeover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Takes a plan over from its document: the file, the cuts to be mended, the cards.
@Controller
@RequestMapping("/plany/{plan}/prevzeti")
class TakeoverController {

  private static final String TEXT = "text";
  private static final String NOTHING = "nothing";
  private static final int LINE = 300;
  private static final int CODE = 30;

  private final Access access;
  private final Plans plans;
  private final Takeovers takeovers;
  private final PlanTexts texts;
  private final TakingOver taking;

  TakeoverController(
      Access access, Plans plans, Takeovers takeovers, PlanTexts texts, TakingOver taking) {
    this.access = access;
    this.plans = plans;
    this.takeovers = takeovers;
    this.texts = texts;
    this.taking = taking;
  }

  /// @param fields what a table says, by labels
  record UnitLine(String place, Unit unit, List<String> fields) {}

  record StartView(Plan plan, List<Takeover> before) {}

  record CutView(Takeover is, List<UnitLine> units, List<Option> roles) {}

  private Plan kept(Page page, PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    return plan;
  }

  @GetMapping
  Reply start(Page page, Form form, @PathVariable PlanId plan) {
    return start(page, form, kept(page, plan));
  }

  private Html start(Page page, Form form, Plan plan) {
    var view = new StartView(plan, takeovers.of(plan.id()));
    return Html.of((out, i) -> JtestartGenerated.render(out, i, page, form, view));
  }

  @PostMapping
  Reply takeIn(
      @PathVariable PlanId plan,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form)
      throws IOException {
    var its = kept(page, plan);
    if (file == null || file.isEmpty()) {
      form.reject("file", "takeover.error.file");
      return start(page, form, its).asInvalid();
    }
    var name = file.getOriginalFilename();
    var upload = new Upload(name == null ? "" : name, file.getBytes());
    return switch (texts.of(upload.content())) {
      case PlanTexts.Source.None(var reason) -> {
        form.reject("file", reason);
        yield start(page, form, its).asInvalid();
      }
      case PlanTexts.Source.Text(var text) -> takenIn(page, form, its, upload, text);
    };
  }

  private Reply takenIn(Page page, Form form, Plan its, Upload upload, String text) {
    return switch (taking.takeIn(page.actor(), its, upload, text)) {
      case Outcome.Done<TakeoverId>(var id) -> Redirect.to(its.path() + "/prevzeti/" + id.value());
      case Outcome.Refused<TakeoverId>(var reason) -> {
        form.reject("file", reason);
        yield start(page, form, its).refused(reason);
      }
    };
  }

  @GetMapping("/{id}")
  Reply cuts(Page page, @PathVariable PlanId plan, @PathVariable TakeoverId id) {
    kept(page, plan);
    return cuts(page, Form.empty(), takeovers.get(plan, id));
  }

  private static List<Unit> units(Page page, Takeover takeover) {
    return Outline.of(takeover.text(), takeover.plan().levels(), page.t("takeover.beginning"));
  }

  private Html cuts(Page page, Form form, Takeover takeover) {
    var units = units(page, takeover);
    var lines = new ArrayList<UnitLine>();
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      var fields =
          unit.fields().entrySet().stream()
              .sorted(java.util.Map.Entry.comparingByKey())
              .map(one -> page.t("takeover.field", one.getKey()) + ": " + one.getValue())
              .toList();
      lines.add(new UnitLine("u-" + i + "-", unit, fields));
    }
    var view = new CutView(takeover, lines, roles(page, takeover.plan()));
    return Html.of((out, i) -> JtecutsGenerated.render(out, i, page, form, view));
  }

  private static List<Option> roles(Page page, Plan plan) {
    var roles = new ArrayList<Option>();
    roles.add(new Option("0", page.t("plan.chapter")));
    for (var level : plan.levels()) {
      roles.add(new Option(String.valueOf(level.depth()), level.name()));
    }
    roles.add(new Option(TEXT, page.t("takeover.role.text")));
    roles.add(new Option(NOTHING, page.t("takeover.role.nothing")));
    return roles;
  }

  @PostMapping("/{id}")
  Reply make(Page page, Form form, @PathVariable PlanId plan, @PathVariable TakeoverId id) {
    var its = kept(page, plan);
    var takeover = takeovers.get(plan, id);
    var cuts = new ArrayList<Cut>();
    var units = units(page, takeover);
    for (int i = 0; i < units.size(); i++) cuts.add(cut(form, its, units.get(i), "u-" + i + "-"));
    if (!form.valid()) return cuts(page, form, takeover).asInvalid();
    return switch (taking.make(page.actor(), its, id, cuts)) {
      case Outcome.Done<Integer>(var made) ->
          Redirect.to(its.path() + "#karty").saying(page.t("takeover.made", made));
      case Outcome.Refused<Integer>(var reason) ->
          cuts(page.refusing(reason), form, takeover).refused(reason);
    };
  }

  private static Cut cut(Form form, Plan plan, Unit unit, String place) {
    var role = form.value(place + "role");
    if (role.equals(NOTHING)) return new Cut(Cut.Kind.NOTHING, 0, "", unit.title(), unit);
    var title = form.text(place + "title", LINE);
    if (role.equals(TEXT)) return new Cut(Cut.Kind.TEXT, 0, "", title, unit);
    var depth = form.integer(place + "role", 0, plan.levels().size());
    var code = form.optionalText(place + "code", CODE);
    return new Cut(Cut.Kind.PART, depth, depth == 0 || code == null ? "" : code, title, unit);
  }
}
