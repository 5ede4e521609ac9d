package org.spoluplan.grants.cofunding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Names;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.grants.CompensationWatch;
import org.spoluplan.grants.cofunding.CofundingViews.AnswerLine;
import org.spoluplan.grants.cofunding.CofundingViews.Paper;
import org.spoluplan.grants.cofunding.CofundingViews.ShareLine;
import org.spoluplan.grants.cofunding.CofundingViews.SheetView;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// The sheet of a request: all sources, all municipalities, what is missing and what is too much.
@Component
class SheetPages {

  private static final int PLACES = 2;

  private final Sharing sharing;
  private final CompensationWatch watch;
  private final Organisations organisations;
  private final MunicipalOffices townHalls;
  private final Territory territory;
  private final Files files;
  private final Names names;
  private final GoldenThread thread;

  SheetPages(
      Sharing sharing,
      CompensationWatch watch,
      Organisations organisations,
      MunicipalOffices townHalls,
      Territory territory,
      Files files,
      Names names,
      GoldenThread thread) {
    this.sharing = sharing;
    this.watch = watch;
    this.organisations = organisations;
    this.townHalls = townHalls;
    this.territory = territory;
    this.files = files;
    this.names = names;
    this.thread = thread;
  }

  Html show(Page page, CofundingRequest request) {
    var view = view(page, request);
    return Html.of((out, i) -> JtesheetGenerated.render(out, i, page, view));
  }

  SheetView view(Page page, CofundingRequest request) {
    var outcome = sharing.of(request);
    var split = outcome.either(Optional::of, _ -> Optional.<Split>empty());
    var sees = page.may(CofundingAction.SEE_COSTS, request.involved());
    var lines =
        request.shares().stream().map(one -> line(page, request, one, split, sees)).toList();
    var balance = balance(request, split);
    return new SheetView(
        request,
        name(request.provider()),
        lines,
        balance,
        verdict(request, balance),
        page.may(CofundingAction.ASK, request.asking()),
        sees,
        reason(outcome),
        weights(request),
        offices(page, request),
        thread.of(request.id().thing(), page));
  }

  private SheetVerdict verdict(CofundingRequest request, Balance balance) {
    var hoped = balance.publicMoney() + balance.waiting();
    var answer =
        watch.judge(request.service(), request.year(), balance.approvedPublicMoney(), hoped);
    return SheetVerdict.of(balance, answer);
  }

  private static @Nullable Refusal reason(Outcome<Split> outcome) {
    return outcome instanceof Outcome.Refused<Split>(var reason) ? reason : null;
  }

  /// In a draft nobody has answered: all are waited for.
  private static Balance balance(CofundingRequest request, Optional<Split> split) {
    var balance = Balance.of(request);
    if (request.rule() != null || split.isEmpty()) return balance;
    return new Balance(balance.needed(), balance.sources(), 0, split.get().pot());
  }

  /// The sum of typed weights in per cent; empty when they make the whole or are not used.
  private static String weights(CofundingRequest request) {
    if (request.is().key() != SplitKey.WEIGHTS) return "";
    var sum = request.is().needs().stream().mapToLong(MunicipalNeed::weightE2).sum();
    var percent = BigDecimal.valueOf(sum, PLACES);
    return percent.compareTo(BigDecimal.valueOf(100)) == 0 ? "" : ShareWords.number(percent);
  }

  private List<Option> offices(Page page, CofundingRequest request) {
    var open = request.state() == CofundingState.SENT;
    if (!open || !page.may(CofundingAction.ASSIGN, request.deciding())) return List.of();
    return townHalls.townHalls().stream()
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }

  private String name(OrganisationId organisation) {
    return organisations.find(organisation).map(Organisation::name).orElse("–");
  }

  private ShareLine line(
      Page page,
      CofundingRequest request,
      MunicipalShare share,
      Optional<Split> split,
      boolean sees) {
    var part = split.map(one -> one.of(share.municipality()));
    var office = share.office();
    var answers = share.answers().reversed().stream().map(one -> answer(one, sees)).toList();
    var mayAnswer =
        request.state() == CofundingState.SENT && page.may(CofundingAction.ANSWER, share);
    return new ShareLine(
        share,
        territory.name(share.municipality()),
        "/uzemi/obec/" + share.municipality().value(),
        office == null ? "" : name(office),
        part.map(Split.Part::amount).orElse(share.amount()),
        part.map(one -> ShareWords.percent(split.orElseThrow(), one)).orElse(""),
        part.map(one -> ShareWords.of(page, split.orElseThrow(), one)).orElse(List.of()),
        answers,
        mayAnswer ? share.id().path() : "");
  }

  private AnswerLine answer(Answer answer, boolean sees) {
    var said = answer.said();
    var by = sees ? names.ofPeople(List.of(answer.by().value())).values() : List.<String>of();
    var paper = sees ? paper(said.file()) : Optional.<Paper>empty();
    return new AnswerLine(said, String.join("", by), answer.at(), paper);
  }

  private Optional<Paper> paper(@Nullable FileId file) {
    if (file == null) return Optional.empty();
    return files.find(file).map(one -> new Paper(one.name(), "/soubory/" + one.id().value()));
  }
}
