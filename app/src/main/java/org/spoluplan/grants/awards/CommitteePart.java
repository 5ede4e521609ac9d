package org.spoluplan.grants.awards;

import java.util.List;
import java.util.Optional;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.awards.CommitteeViews.ItemView;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.ItemPanel;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Under the point of a committee's agenda: what is recommended, for members only.
@Component
class CommitteePart implements ItemPanel {

  private final CommitteeItems items;
  private final Scenarios scenarios;
  private final Dividing dividing;
  private final Calls calls;
  private final MeetingVotes votes;
  private final AwardPages pages;

  CommitteePart(
      CommitteeItems items,
      Scenarios scenarios,
      Dividing dividing,
      Calls calls,
      MeetingVotes votes,
      AwardPages pages) {
    this.items = items;
    this.scenarios = scenarios;
    this.dividing = dividing;
    this.calls = calls;
    this.votes = votes;
    this.pages = pages;
  }

  @Override
  public Optional<Html.Template> panel(AgendaItem item, Meeting meeting, Page page) {
    if (!page.may(MeetingAction.SEE_CONFIDENTIAL, meeting)) return Optional.empty();
    return items
        .at(item.id())
        .flatMap(its -> scenarios.find(its.scenario()).map(one -> panel(page, its, one)));
  }

  private Html.Template panel(Page page, CommitteeItem item, Scenario scenario) {
    var call = calls.get(scenario.call());
    var recommendation = dividing.recommendation(scenario, item.departures());
    var view =
        new ItemView(
            call,
            AwardPages.bar(recommendation),
            pages.lines(page, call, scenario, recommendation),
            List.copyOf(votes.excluded(item.motion())),
            scenarios.allDepartures(scenario.id()).size() == item.departures());
    return (out, i) -> JtecommitteeitemGenerated.render(out, i, page, view);
  }
}
