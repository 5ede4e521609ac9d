package org.spoluplan.meetings.imports;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.Upload;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.imports.TakingFiles.Origin;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Files with old minutes come in, and the list of them.
@Controller
@RequestMapping("/import-zapisu")
class ImportController {

  private static final int MOST_SENT = 100_000;

  private final Access access;
  private final ImportPages pages;
  private final TakingFiles taking;
  private final AcceptingMany acceptingMany;
  private final BodyChoices bodies;

  ImportController(
      Access access,
      ImportPages pages,
      TakingFiles taking,
      AcceptingMany acceptingMany,
      BodyChoices bodies) {
    this.access = access;
    this.pages = pages;
    this.taking = taking;
    this.acceptingMany = acceptingMany;
    this.bodies = bodies;
  }

  @GetMapping
  Reply list(Page page, Form form) {
    requireSomewhere(page);
    return pages.list(page, form);
  }

  /// The part of the list that changes while files are being read.
  @GetMapping("/prubeh")
  Reply progress(Page page, Form form) {
    requireSomewhere(page);
    return pages.progress(page, form);
  }

  @PostMapping
  Reply take(
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> chosen,
      Page page,
      Form form)
      throws IOException {
    requireSomewhere(page);
    var origin = origin(page, form);
    var files = chosen == null ? List.<MultipartFile>of() : named(chosen);
    if (files.isEmpty()) form.reject("file", "minutes.annex.missing");
    if (!form.valid()) return pages.list(page, form).asInvalid();
    var taken = 0;
    for (var file : files) {
      var upload = new Upload(Objects.requireNonNull(file.getOriginalFilename()), file.getBytes());
      if (taking.take(page.actor(), origin, upload).isNew()) taken++;
    }
    return taken(page, form, taken, files.size());
  }

  /// Minutes of a chosen body belong to the town of the body, whatever town was chosen.
  private Origin origin(Page page, Form form) {
    var chosen = form.optionalId("body");
    var body = bodies.known(page, chosen);
    if (chosen != null && body.isEmpty()) form.reject("body", "form.error.choose");
    var organisation =
        body.map(BodySummary::organisation)
            .map(OrganisationId::value)
            .orElseGet(() -> form.optionalId("organisation"));
    if (!page.may(ImportAction.IMPORT_MINUTES, where(organisation))) {
      form.reject("organisation", "form.error.choose");
    }
    return new Origin(organisation, body.map(BodySummary::id).orElse(null));
  }

  /// Files that a script sends one after another are told of once, with the last of them.
  private static Redirect taken(Page page, Form form, int taken, int all) {
    var list = Redirect.to("/import-zapisu");
    if (form.checked("more")) return list;
    var sent = form.optionalInteger("sent", 1, MOST_SENT);
    return list.saying(
        sent == null ? page.t("import.taken", taken, all - taken) : page.t("import.sent", sent));
  }

  /// Everything that nobody needs to look at.
  @PostMapping("/prijmout")
  Reply acceptAll(Page page) {
    requireSomewhere(page);
    var result = acceptingMany.withoutDoubts(page.actor());
    return Redirect.to("/import-zapisu")
        .saying(page.t("import.accepted-many", result.accepted(), result.refused()));
  }

  private static List<MultipartFile> named(List<MultipartFile> files) {
    return files.stream()
        .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty())
        .toList();
  }

  private static Scoped where(@Nullable UUID organisation) {
    return organisation == null ? Scoped.EVERYWHERE : Scoped.of(organisation);
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(ImportAction.IMPORT_MINUTES)) return;
    access.require(page.actor(), ImportAction.IMPORT_MINUTES, Scoped.EVERYWHERE);
  }
}
