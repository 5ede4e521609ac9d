package org.spoluplan.grants.calls;

import java.util.List;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Comments on draft rules wait for whoever keeps the call.
@Component
class CommentWaiting implements Waiting {

  private final StoredCalls calls;
  private final RuleComments comments;

  CommentWaiting(StoredCalls calls, RuleComments comments) {
    this.calls = calls;
    this.comments = comments;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.maySomewhere(CallAction.MANAGE)) return List.of();
    return calls.list().stream()
        .filter(Call::commented)
        .filter(call -> page.may(CallAction.MANAGE, call.programme()))
        .flatMap(call -> item(page, call).stream())
        .toList();
  }

  private List<Item> item(Page page, Call call) {
    int unsettled = comments.unsettled(call.id());
    if (unsettled == 0) return List.of();
    return List.of(
        new Item(
            page.t("call.comments.wait", unsettled),
            call.is().title(),
            null,
            "",
            call.path() + "/pripominky",
            page.t("call.comment.settle"),
            Urgency.OPEN));
  }
}
