package org.spoluplan.grants.calls;

import java.util.Optional;
import org.spoluplan.documents.Files;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a call: its documents.
@Component
class DocumentPanel implements CallPanel {

  private static final int BEFORE_APPLICATIONS = 5;

  private final CallDocuments documents;
  private final Files files;

  DocumentPanel(CallDocuments documents, Files files) {
    this.documents = documents;
    this.files = files;
  }

  @Override
  public int position() {
    return BEFORE_APPLICATIONS;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    var all = documents.of(call.id()).stream().flatMap(one -> files.find(one).stream()).toList();
    var manages = page.may(CallAction.MANAGE, call.programme());
    if (all.isEmpty() && !manages) return Optional.empty();
    return Optional.of((out, i) -> JtedocumentsGenerated.render(out, i, page, call, all, manages));
  }
}
