package org.spoluplan.grants.cofunding;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.FundingChanged;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A municipality says what it gives, and may say otherwise until the request is closed.
@Service
@Transactional
class Answering {

  private final CofundingRequests requests;
  private final Shares shares;
  private final Files files;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Answering(
      CofundingRequests requests,
      Shares shares,
      Files files,
      Audit audit,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.shares = shares;
    this.files = files;
    this.audit = audit;
    this.events = events;
  }

  /// @param said   without the file
  /// @param seen   how many answers the person saw who answers now
  /// @param upload the resolution, where there is a new one
  Outcome<CofundingId> answer(
      Actor actor, ShareId id, Answer.Said said, int seen, @Nullable Upload upload) {
    var request = requests.lock(shares.requestOf(id));
    if (request.state() == CofundingState.DRAFT) return Outcome.refused(CofundingRefusal.NOT_SENT);
    if (request.state().isOver()) return Outcome.refused(CofundingRefusal.OVER);
    var share = request.share(id);
    var last = share.said().orElse(null);
    var kept = last != null && said.restsOnTheSame(last) ? last.file() : null;
    if (upload == null && said.with(kept).equals(last)) return Outcome.done(request.id());
    if (share.answers().size() != seen) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    return file(actor, upload, kept)
        .map(
            file -> {
              shares.answer(share, said.with(file.id()), actor.signedInPerson());
              audit.done(actor, CofundingAction.ANSWER, request.id().thing());
              events.publishEvent(new FundingChanged(request.service(), request.year()));
              return request.id();
            });
  }

  /// Of an answer; there may be none.
  private record Attached(@Nullable FileId id) {}

  private Outcome<Attached> file(Actor actor, @Nullable Upload upload, @Nullable FileId kept) {
    if (upload == null) return Outcome.done(new Attached(kept));
    return files.add(upload, actor).map(Attached::new);
  }
}
