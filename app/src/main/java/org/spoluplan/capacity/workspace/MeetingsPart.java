package org.spoluplan.capacity.workspace;

import java.util.List;
import java.util.Optional;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.Municipality;
import org.springframework.stereotype.Component;

/// Coming meetings of bodies that the municipality founded.
@Component
class MeetingsPart implements WorkspacePart {

  private static final int AFTER_DEMANDS = 40;
  private static final int MOST = 6;

  private final Meetings meetings;
  private final MunicipalOffices offices;

  MeetingsPart(Meetings meetings, MunicipalOffices offices) {
    this.meetings = meetings;
    this.offices = offices;
  }

  @Override
  public int position() {
    return AFTER_DEMANDS;
  }

  @Override
  public Optional<Html.Template> part(Municipality municipality, Page page) {
    var coming =
        offices.of(municipality.code()).map(office -> coming(office, page)).orElse(List.of());
    if (coming.isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtemeetingspartGenerated.render(out, i, page, coming));
  }

  private List<Meeting> coming(OrganisationId founder, Page page) {
    var reach = page.access().reach(page.actor(), WorkspaceAction.SEE_MEETINGS);
    return meetings.coming(reach).stream()
        .filter(one -> founder.equals(one.body().organisation()))
        .limit(MOST)
        .toList();
  }
}
