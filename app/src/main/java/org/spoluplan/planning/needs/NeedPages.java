package org.spoluplan.planning.needs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.planning.needs.NeedViews.EvidenceLine;
import org.spoluplan.planning.needs.NeedViews.FormView;
import org.spoluplan.planning.needs.NeedViews.From;
import org.spoluplan.planning.needs.NeedViews.Line;
import org.spoluplan.planning.needs.NeedViews.ListView;
import org.spoluplan.planning.needs.NeedViews.NeedView;
import org.spoluplan.planning.needs.NeedViews.VerdictLine;
import org.spoluplan.territory.MunicipalityNames;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.KnownThing;
import org.springframework.stereotype.Component;

/// Puts the pages about needs together.
@Component
class NeedPages {

  private final NeedRegister needs;
  private final EvidenceRegister evidence;
  private final VerdictRegister verdicts;
  private final NetworkWords words;
  private final MunicipalityNames municipalities;
  private final Organisations organisations;
  private final Bodies bodies;
  private final GoldenThread thread;
  private final Clock clock;

  NeedPages(
      NeedRegister needs,
      EvidenceRegister evidence,
      VerdictRegister verdicts,
      NetworkWords words,
      MunicipalityNames municipalities,
      Organisations organisations,
      Bodies bodies,
      GoldenThread thread,
      Clock clock) {
    this.needs = needs;
    this.evidence = evidence;
    this.verdicts = verdicts;
    this.words = words;
    this.municipalities = municipalities;
    this.organisations = organisations;
    this.bodies = bodies;
    this.thread = thread;
    this.clock = clock;
  }

  Html list(Page page, Form form, List<Need> shown, NeedFilter filter) {
    var view =
        new ListView(
            shown.stream().map(need -> line(page, need)).toList(),
            form,
            form.query(NeedFilter.FIELDS),
            !filter.isEmpty(),
            page.maySomewhere(NeedAction.WRITE),
            words.options(page, CodeList.TARGET_GROUP),
            words.options(page, CodeList.ADVERSE_SITUATION),
            bodies.list().stream().map(NeedPages::option).toList());
    return Html.of((out, i) -> JteneedsGenerated.render(out, i, page, view));
  }

  Line line(Page page, Need need) {
    return new Line(
        need,
        organisations.get(need.organisation()).name(),
        in(page, CodeList.TARGET_GROUP, need.is().groups()),
        in(page, CodeList.ADVERSE_SITUATION, need.is().situations()),
        municipalities.written(need.is().places()));
  }

  private String in(Page page, CodeList list, List<String> codes) {
    return codes.stream().map(code -> words.of(page, list, code)).collect(Collectors.joining(", "));
  }

  private static Option option(BodySummary body) {
    return new Option(body.id().value().toString(), body.name());
  }

  Html need(Page page, Need need, Form form) {
    var body = need.is().body();
    var joined = need.joinedTo();
    var view =
        new NeedView(
            line(page, need),
            body == null ? null : bodies.get(body).name(),
            evidence.of(need.id()).stream().map(one -> evidence(page, one)).toList(),
            verdicts.of(need.id()).stream().map(one -> verdict(page, one)).toList(),
            needs.joinedTo(need.id()).stream().map(one -> line(page, one)).toList(),
            joined == null ? null : line(page, needs.get(joined)),
            joined == null && page.may(NeedAction.WRITE, need),
            page.may(NeedAction.CONCLUDE, need),
            Today.of(clock),
            thread.of(need.id().thing(), page));
    return Html.of((out, i) -> JteneedGenerated.render(out, i, page, view, form));
  }

  private EvidenceLine evidence(Page page, Evidence one) {
    var thing = one.thing();
    var path = thing == null ? null : thread.find(thing, page).map(KnownThing::path).orElse(null);
    return new EvidenceLine(one, path);
  }

  private VerdictLine verdict(Page page, Verdict one) {
    var conclusion = one.conclusion();
    var path =
        conclusion == null
            ? null
            : thread.find(conclusion.thing(), page).map(KnownThing::path).orElse(null);
    return new VerdictLine(one, path);
  }

  /// @param from what it is written down from
  Html startNew(Page page, Form form, @Nullable From from) {
    var registers = registers(page);
    var view =
        new FormView(
            page.t("need.new"),
            "/potreby",
            from == null ? "/potreby" : from.path(),
            registers,
            page.maySomewhere(NeedAction.WRITE) ? bodyOptions(page) : List.of(),
            lists(page),
            from);
    return Html.of((out, i) -> JteneedformGenerated.render(out, i, page, form, view));
  }

  Html edit(Page page, Form form, Need need) {
    var view =
        new FormView(
            page.t("need.edit"),
            need.path(),
            need.path(),
            List.of(),
            bodies.list().stream()
                .filter(body -> need.organisation().equals(body.organisation()))
                .map(NeedPages::option)
                .toList(),
            lists(page),
            null);
    return Html.of((out, i) -> JteneedformGenerated.render(out, i, page, form, view));
  }

  private Map<String, List<Option>> lists(Page page) {
    return Map.of(
        "groups", words.options(page, CodeList.TARGET_GROUP),
        "situations", words.options(page, CodeList.ADVERSE_SITUATION));
  }

  /// Towns and regions that the reader coordinates, or in whose groups he may write.
  List<Option> registers(Page page) {
    var reach = page.access().reach(page.actor(), NeedAction.WRITE);
    var ids =
        Stream.concat(
                reach.scopes().stream().map(OrganisationId::new),
                bodies.list(reach).stream().flatMap(body -> Stream.ofNullable(body.organisation())))
            .collect(Collectors.toUnmodifiableSet());
    return organisations.list(ids).stream()
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }

  private List<Option> bodyOptions(Page page) {
    return bodies.list(page.access().reach(page.actor(), NeedAction.WRITE)).stream()
        .map(NeedPages::option)
        .toList();
  }

  /// The same words as on the page of a need, for the file.
  String wordsOf(Page page, @Nullable Verdict verdict) {
    return verdict == null ? page.t("need.open") : page.t("need.verdict", verdict.kind());
  }
}
