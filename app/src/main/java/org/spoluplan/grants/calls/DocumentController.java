package org.spoluplan.grants.calls;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Documents of a call.
@Controller
@RequestMapping("/dotace/vyzvy/{id}/dokumenty")
class DocumentController {

  private final Access access;
  private final StoredCalls calls;
  private final AddingDocuments adding;
  private final CallPages pages;

  DocumentController(Access access, StoredCalls calls, AddingDocuments adding, CallPages pages) {
    this.access = access;
    this.calls = calls;
    this.adding = adding;
    this.pages = pages;
  }

  @PostMapping
  Reply add(
      Page page,
      @PathVariable CallId id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var call = managed(page, id);
    var name = file == null ? null : file.getOriginalFilename();
    if (file == null || file.isEmpty() || name == null) {
      return Redirect.to(call.path()).warning(page.t("application.error.file"));
    }
    return switch (adding.add(page.actor(), id, new Upload(name, file.getBytes()))) {
      case Outcome.Done<FileId> _ ->
          Redirect.to(call.path() + "#dokumenty").saying(page.t("call.document.added"));
      case Outcome.Refused<FileId>(var reason) ->
          pages.call(page.refusing(reason), call).refused(reason);
    };
  }

  @PostMapping("/{file}/smazat")
  Reply remove(Page page, @PathVariable CallId id, @PathVariable UUID file) {
    var call = managed(page, id);
    adding.remove(page.actor(), id, new FileId(file));
    return Redirect.to(call.path()).saying(page.t("call.document.removed"));
  }

  private Call managed(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), CallAction.MANAGE, call.programme());
    return call;
  }
}
