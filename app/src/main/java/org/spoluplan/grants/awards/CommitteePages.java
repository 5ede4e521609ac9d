package org.spoluplan.grants.awards;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.access.Names;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.awards.CommitteeViews.CommitteeView;
import org.spoluplan.grants.awards.CommitteeViews.DiscussedLine;
import org.spoluplan.grants.awards.CommitteeVotes.Discussed;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingVotes.Excluded;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// What committees said, on pages and in the paper for the council.
@Component
class CommitteePages {

  private final CommitteeVotes votes;
  private final CommitteeConflicts conflicts;
  private final PuttingToCommittee putting;
  private final Deciding deciding;
  private final Names names;

  CommitteePages(
      CommitteeVotes votes,
      CommitteeConflicts conflicts,
      PuttingToCommittee putting,
      Deciding deciding,
      Names names) {
    this.votes = votes;
    this.conflicts = conflicts;
    this.putting = putting;
    this.deciding = deciding;
    this.names = names;
  }

  CommitteeView view(Page page, Call call, Scenario scenario) {
    var discussed = votes.of(scenario);
    var lines = discussed.stream().map(one -> new DiscussedLine(one, sentence(page, one))).toList();
    var puts =
        page.may(AwardAction.DIVIDE, call.programme())
            && deciding.unready(call).isEmpty()
            && discussed.stream()
                .noneMatch(one -> one.current() && (one.isPending() || one.isAdopted()));
    return new CommitteeView(
        call.is().committeeRequired(),
        lines,
        puts ? putting.coming(call).stream().map(one -> option(page, one)).toList() : List.of(),
        puts ? keptOut(call) : List.of(),
        "/nit/" + Scenario.KIND + "/" + scenario.id());
  }

  private static Option option(Page page, Meeting meeting) {
    var label = meeting.body().briefName() + ", " + page.dates().plain(meeting.day());
    return new Option(meeting.id().value().toString(), label);
  }

  private List<Excluded> keptOut(Call call) {
    var people = conflicts.of(call.id()).people();
    var called = names.ofPeople(people.keySet().stream().map(PersonId::value).toList());
    return people.entrySet().stream()
        .map(one -> new Excluded(called.getOrDefault(one.getKey().value(), ""), one.getValue()))
        .sorted(Comparator.comparing(Excluded::who))
        .toList();
  }

  /// Of the votes that ended, about the amounts as they are now.
  List<String> sentences(Page page, Scenario scenario) {
    return votes.of(scenario).stream()
        .filter(one -> one.current() && one.decision().isPresent())
        .map(one -> sentence(page, one))
        .toList();
  }

  private static String sentence(Page page, Discussed one) {
    var body = one.meeting().body().name();
    var day = page.dates().plain(one.meeting().day());
    return one.decision()
        .map(decision -> ended(page, body, day, decision) + " " + excluded(page, one))
        .orElseGet(() -> page.t("award.committee." + standing(one), body, day))
        .strip();
  }

  private static String standing(Discussed one) {
    return one.isPending() ? "waits" : "nothing";
  }

  private static String ended(Page page, String body, String day, Decision decision) {
    var tally = decision.tally();
    return page.t(
            "award.committee.voted",
            body,
            day,
            tally.inFavour(),
            tally.against(),
            tally.abstained())
        + " "
        + page.t("award.committee.verdict", decision.verdict());
  }

  private static String excluded(Page page, Discussed one) {
    if (one.excluded().isEmpty()) return "";
    var who = one.excluded().stream().map(Excluded::who).collect(Collectors.joining("; "));
    return page.t("award.committee.excluded", who);
  }
}
