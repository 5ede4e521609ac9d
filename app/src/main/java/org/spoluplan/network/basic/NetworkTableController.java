package org.spoluplan.network.basic;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.network.basic.NetworkViews.TableView;
import org.spoluplan.network.basic.TakingNetwork.Looked;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where a draft of the network is brought in as a table. Until somebody presses the button under
/// the differences, nothing is kept.
@Controller
@RequestMapping("/sit/{id}/tabulka")
class NetworkTableController {

  private final Access access;
  private final Versions versions;
  private final TakingNetwork taking;
  private final Differences differences;

  NetworkTableController(
      Access access, Versions versions, TakingNetwork taking, Differences differences) {
    this.access = access;
    this.versions = versions;
    this.taking = taking;
    this.differences = differences;
  }

  @GetMapping
  Reply start(Page page, @PathVariable VersionId id) {
    return html(page, Form.empty(), kept(page, id), Optional.empty());
  }

  @PostMapping
  Reply look(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form,
      @PathVariable VersionId id)
      throws IOException {
    var version = kept(page, id);
    if (file == null || file.isEmpty()) {
      form.reject("file", "network.table.error.no-file");
      return html(page, form, version, Optional.empty()).asInvalid();
    }
    return looked(page, form, version, taking.look(id, file.getBytes()));
  }

  private Reply looked(Page page, Form form, NetworkVersion version, Outcome<Looked> outcome) {
    return switch (outcome) {
      case Outcome.Done<Looked>(var looked) -> {
        var html = html(page, form, version, Optional.of(view(page, version, looked)));
        yield looked.read().problems().isEmpty() ? html : html.asInvalid();
      }
      case Outcome.Refused<Looked>(var reason) -> {
        form.reject("file", reason);
        yield html(page, form, version, Optional.empty()).refused(reason);
      }
    };
  }

  @PostMapping("/zapsat")
  Reply write(Page page, Form form, @PathVariable VersionId id) {
    var version = kept(page, id);
    var text = form.value("table");
    return switch (taking.take(page.actor(), id, text, form.value("seen"), form.checked("sure"))) {
      case Outcome.Done<VersionId> _ ->
          Redirect.to(version.path()).saying(page.t("network.table.written"));
      case Outcome.Refused<VersionId>(var reason) -> {
        var looked = taking.look(id, text);
        var view =
            looked.either(
                one -> Optional.of(view(page, version, one)), _ -> Optional.<TableView>empty());
        yield html(page.refusing(reason), form, version, view).refused(reason);
      }
    };
  }

  private TableView view(Page page, NetworkVersion version, Looked looked) {
    var read = looked.read();
    return new TableView(
        looked.text(),
        looked.seen(),
        read.problems(),
        looked.drops() ? looked.dropped() : 0,
        looked.now().size(),
        differences.of(page, version, read.entries()));
  }

  private static Html html(Page page, Form form, NetworkVersion version, Optional<TableView> view) {
    return Html.of((out, i) -> JtetableGenerated.render(out, i, page, form, version, view));
  }

  private NetworkVersion kept(Page page, VersionId id) {
    var version = versions.get(id);
    access.require(page.actor(), NetworkAction.KEEP, version);
    return version;
  }
}
