package org.spoluplan.planning.quality;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
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

/// Self-assessment of a plan: one page, area by area.
@Controller
@RequestMapping("/plany/{id}/kvalita")
class QualityController {

  private static final String BECAUSE = "how a published plan was made is public";
  private static final Pattern PLACE = Pattern.compile("(https?://|/)\\S+");
  private static final int TEXT = 4000;
  private static final int LINE = 300;
  private static final int ADDRESS = 1000;

  private final Access access;
  private final Plans plans;
  private final Assessments assessments;
  private final Assessing assessing;
  private final CodeLists lists;
  private final Clock clock;

  QualityController(
      Access access,
      Plans plans,
      Assessments assessments,
      Assessing assessing,
      CodeLists lists,
      Clock clock) {
    this.access = access;
    this.plans = plans;
    this.assessments = assessments;
    this.assessing = assessing;
    this.lists = lists;
    this.clock = clock;
  }

  /// @param last null: nobody assessed it yet
  /// @param seen how many marks it has
  record AreaLine(
      String code,
      String name,
      @Nullable String explained,
      Mark.@Nullable Said last,
      int seen,
      List<Evidence> evidence) {}

  record QualityView(Plan plan, List<AreaLine> areas, int fully, boolean keeps) {}

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply quality(Page page, @PathVariable PlanId id) {
    var plan = plans.get(id);
    if (!plan.published()) access.require(page.actor(), PlanAction.READ, plan);
    return show(page, plan, Form.empty());
  }

  private Html show(Page page, Plan plan, Form form) {
    var marks = assessments.marks(plan.id());
    var evidence = assessments.evidence(plan.id());
    var areas =
        areas().stream()
            .map(
                area -> {
                  var its = marks.getOrDefault(area.code(), List.of());
                  return new AreaLine(
                      area.code(),
                      area.name(page.locale()),
                      area.note(),
                      its.isEmpty() ? null : its.getFirst().said(),
                      its.size(),
                      evidence.getOrDefault(area.code(), List.of()));
                })
            .toList();
    var fully =
        (int)
            areas.stream()
                .filter(line -> line.last() != null && line.last().degree() == Mark.Degree.FULLY)
                .count();
    var view = new QualityView(plan, areas, fully, page.may(PlanAction.KEEP, plan));
    return Html.of((out, i) -> JtequalityGenerated.render(out, i, page, form, view));
  }

  private List<CodeItem> areas() {
    return lists.list(CodeList.PLANNING_QUALITY, Today.of(clock));
  }

  private Plan kept(Page page, PlanId id) {
    var plan = plans.get(id);
    access.require(page.actor(), PlanAction.KEEP, plan);
    return plan;
  }

  private String known(String code) {
    return areas().stream()
        .map(CodeItem::code)
        .filter(one -> one.equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("area", code));
  }

  /// Where the form of an area stands on the page.
  static Form of(AreaLine area, Form form) {
    if (form.value("area").equals(area.code())) return form.apart(place(area.code()));
    var known = new HashMap<String, @Nullable Object>();
    known.put("seen", area.seen());
    if (area.last() != null) {
      known.put("degree", area.last().degree());
      known.put("wording", area.last().wording());
      known.put("next", area.last().next());
    }
    return Form.filled(known).apart(place(area.code()));
  }

  static String place(String area) {
    return "oblast-" + area.toLowerCase(Locale.ROOT);
  }

  @PostMapping("/{area}")
  Reply mark(Page page, Form form, @PathVariable PlanId id, @PathVariable String area) {
    var plan = kept(page, id);
    var code = known(area);
    var said =
        new Mark.Said(
            form.choice("degree", Mark.Degree.class),
            form.optionalText("wording", TEXT),
            form.optionalText("next", TEXT));
    var seen = form.integer("seen", 0, Integer.MAX_VALUE);
    if (!form.valid()) return show(page, plan, form.with("area", code)).asInvalid();
    return switch (assessing.mark(page.actor(), plan, code, said, seen)) {
      case Outcome.Done<Plan> _ -> back(page, plan, code);
      case Outcome.Refused<Plan>(var reason) ->
          show(page.refusing(reason), plan, Form.empty()).refused(reason);
    };
  }

  private static Reply back(Page page, Plan plan, String area) {
    return Redirect.to(plan.path() + "/kvalita#" + place(area)).saying(page.t("page.saved"));
  }

  @PostMapping("/{area}/doklady")
  Reply show(Page page, Form form, @PathVariable PlanId id, @PathVariable String area) {
    var plan = kept(page, id);
    var code = known(area);
    var title = form.text("title", LINE);
    var address = form.text("address", ADDRESS);
    if (form.valid() && !PLACE.matcher(address).matches()) {
      form.reject("address", "action.error.evidence");
    }
    if (!form.valid()) return show(page, plan, form.with("area", code)).asInvalid();
    assessing.show(page.actor(), plan, code, title, address);
    return back(page, plan, code);
  }

  @PostMapping("/{area}/doklady/{evidence}/odebrat")
  Reply drop(
      Page page, @PathVariable PlanId id, @PathVariable String area, @PathVariable UUID evidence) {
    var plan = kept(page, id);
    assessing.drop(page.actor(), plan, evidence);
    return back(page, plan, known(area));
  }
}
