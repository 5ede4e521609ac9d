package org.spoluplan.meetings.planning;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.AgendaItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people are to read before a meeting is put to its point, and taken away again.
@Service
@Transactional
class AddingPapers {

  private final PaperRegister papers;
  private final Files files;
  private final Audit audit;

  AddingPapers(PaperRegister papers, Files files, Audit audit) {
    this.papers = papers;
    this.files = files;
    this.audit = audit;
  }

  /// Refused when the file is not one we take.
  Outcome<UUID> add(Actor actor, AgendaItemId item, String title, Upload upload) {
    return files
        .add(upload, actor)
        .map(
            file -> {
              var paper = papers.add(item, file, title, actor.person());
              recorded(actor, item);
              return paper;
            });
  }

  void remove(Actor actor, AgendaItemId item, UUID paper) {
    if (!papers.remove(item, paper)) throw new NotFound("paper", paper);
    recorded(actor, item);
  }

  void restore(Actor actor, AgendaItemId item, UUID paper) {
    if (!papers.restore(item, paper)) throw new NotFound("paper", paper);
    recorded(actor, item);
  }

  private void recorded(Actor actor, AgendaItemId item) {
    audit.done(actor, PlanningAction.ADD_PAPER, new Thing("agenda-item", item.value()));
  }
}
