package org.spoluplan.grants.applications;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.applications.Fault.Where;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
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

/// Applications: providers write and submit them, the funder checks them.
@Controller
@RequestMapping("/dotace")
class ApplicationController {

  private static final int TEXT = 4000;
  private static final int FAULT = 2000;

  private final Access access;
  private final StoredApplications applications;
  private final Calls calls;
  private final Services services;
  private final Writing writing;
  private final Submitting submitting;
  private final SectionFields fields;
  private final ApplicationPages pages;
  private final Receipts receipts;

  ApplicationController(
      Access access,
      StoredApplications applications,
      Calls calls,
      Services services,
      Writing writing,
      Submitting submitting,
      SectionFields fields,
      ApplicationPages pages,
      Receipts receipts) {
    this.access = access;
    this.applications = applications;
    this.calls = calls;
    this.services = services;
    this.writing = writing;
    this.submitting = submitting;
    this.fields = fields;
    this.pages = pages;
    this.receipts = receipts;
  }

  @GetMapping("/zadosti")
  Reply mine(Page page) {
    if (!page.maySomewhere(ApplicationAction.WRITE)) {
      access.require(page.actor(), ApplicationAction.WRITE, Scoped.EVERYWHERE);
    }
    return pages.mine(page);
  }

  @GetMapping("/vyzvy/{id}/zadosti")
  Reply all(Page page, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), ApplicationAction.CHECK, call.programme());
    return pages.all(page, call);
  }

  @PostMapping("/vyzvy/{id}/zadosti/{service}")
  Reply begin(Page page, Form form, @PathVariable CallId id, @PathVariable ServiceId service) {
    var call = calls.get(id);
    var its = services.get(service);
    var provider = its.provider().organisation();
    var scope = provider == null ? Scoped.of() : Scoped.of(provider.value());
    access.require(page.actor(), ApplicationAction.WRITE, scope);
    if (provider == null) return Redirect.to(call.path());
    var from = form.optionalId("from");
    var other = from == null ? null : new ApplicationId(from);
    return switch (writing.begin(page.actor(), call, its, provider, other)) {
      case Outcome.Done<ApplicationId>(var begun) -> Redirect.to(begun.path());
      case Outcome.Refused<ApplicationId>(var reason) ->
          Redirect.to(call.path()).warning(page.t(reason));
    };
  }

  @GetMapping("/zadosti/{id}")
  Reply show(Page page, @PathVariable ApplicationId id) {
    var application = applications.get(id);
    access.require(page.actor(), ApplicationAction.VIEW, application.readers());
    return pages.show(page, Form.empty(), application);
  }

  @GetMapping("/zadosti/{id}/cast/{section}")
  Reply section(Page page, @PathVariable ApplicationId id, @PathVariable String section) {
    var application = written(page, id);
    return pages.section(page, application, parsed(section));
  }

  /// Also while somebody writes: what is right is saved at once.
  @PostMapping("/zadosti/{id}/cast/{section}")
  Reply save(Page page, Form form, @PathVariable ApplicationId id, @PathVariable String section) {
    var application = written(page, id);
    var part = parsed(section);
    if (form.checked("look")) return pages.section(page, form, application, part);
    var content = fields.read(part, form);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.section(page, form, application, part).asInvalid();
    return switch (writing.save(page.actor(), id, part, content, version)) {
      case Outcome.Done<ApplicationId> _ ->
          form.checked("done")
              ? Redirect.to(id.path()).saying(page.t("application.saved"))
              : Redirect.to(id.path() + "/cast/" + section);
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages
              .section(
                  page.refusing(reason),
                  reason == StandardRefusal.CHANGED_MEANWHILE ? newer(form, id, part) : form,
                  application,
                  part)
              .refused(reason);
    };
  }

  private Form newer(Form form, ApplicationId id, Section section) {
    var written = applications.written(id).get(section);
    return written == null ? form : form.with("version", written.version());
  }

  @PostMapping("/zadosti/{id}/prilohy/{attachment}")
  Reply attach(
      Page page,
      Form form,
      @PathVariable ApplicationId id,
      @PathVariable UUID attachment,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var application = written(page, id);
    var asked =
        calls.get(application.call()).is().attachments().stream()
            .anyMatch(one -> one.id().equals(attachment));
    if (!asked || file == null || file.isEmpty() || file.getOriginalFilename() == null) {
      form.reject("file-" + attachment, "application.error.file");
      return pages.show(page, form, application).asInvalid();
    }
    var upload = new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes());
    return switch (writing.attach(page.actor(), id, attachment, upload)) {
      case Outcome.Done<ApplicationId> _ ->
          Redirect.to(id.path() + "#prilohy").saying(page.t("application.attached"));
      case Outcome.Refused<ApplicationId>(var reason) -> {
        form.reject("file-" + attachment, reason);
        yield pages.show(page, form, application).refused(reason);
      }
    };
  }

  @PostMapping("/zadosti/{id}/prilohy/{attachment}/smazat")
  Reply detach(Page page, @PathVariable ApplicationId id, @PathVariable UUID attachment) {
    written(page, id);
    return replied(page, id, writing.detach(page.actor(), id, attachment), "application.detached");
  }

  @PostMapping("/zadosti/{id}/podat")
  Reply submit(Page page, @PathVariable ApplicationId id) {
    access.require(page.actor(), ApplicationAction.SUBMIT, applications.get(id).applicant());
    return replied(page, id, submitting.submit(page.actor(), id), "application.submitted");
  }

  @PostMapping("/zadosti/{id}/stahnout")
  Reply withdraw(Page page, Form form, @PathVariable ApplicationId id) {
    access.require(page.actor(), ApplicationAction.SUBMIT, applications.get(id).applicant());
    var reason = form.optionalText("reason", TEXT);
    if (!form.valid()) return pages.show(page, form, applications.get(id)).asInvalid();
    var done = submitting.withdraw(page.actor(), id, reason);
    return replied(page, id, done, "application.withdrawn");
  }

  @PostMapping("/zadosti/{id}/psat-znovu")
  Reply reopen(Page page, @PathVariable ApplicationId id) {
    access.require(page.actor(), ApplicationAction.WRITE, applications.get(id).applicant());
    return replied(page, id, writing.reopen(page.actor(), id), "application.reopened");
  }

  @GetMapping("/zadosti/{id}/potvrzeni")
  Object receipt(Page page, @PathVariable ApplicationId id) {
    var application = applications.get(id);
    access.require(page.actor(), ApplicationAction.VIEW, application.readers());
    return application.submitted() == null
        ? pages.show(page, Form.empty(), application)
        : receipts.pdf(page, pages.line(application), pages.budget(application));
  }

  @PostMapping("/zadosti/{id}/vratit")
  Reply giveBack(Page page, Form form, @PathVariable ApplicationId id) {
    var application = checked(page, id);
    var found = faults(form);
    if (found.isEmpty()) form.reject("fault-purpose", "application.error.no-fault");
    var day = form.date("by");
    var by = day.atTime(LocalTime.of(23, 59)).atZone(Today.ZONE).toInstant();
    if (!form.valid()) return pages.show(page, form, application).asInvalid();
    var done = submitting.giveBack(page.actor(), id, found, by);
    return replied(page, id, done, "application.returned");
  }

  private static List<Fault> faults(Form form) {
    var found = new ArrayList<Fault>();
    for (var where : Where.values()) {
      var text = form.optionalText("fault-" + Code.of(where), FAULT);
      if (text != null) found.add(new Fault(new UUID(0, 0), where, text, false));
    }
    return found;
  }

  @PostMapping("/zadosti/{id}/vyradit")
  Reply exclude(Page page, Form form, @PathVariable ApplicationId id) {
    var application = checked(page, id);
    var reason = form.text("reason", TEXT);
    if (!form.valid()) return pages.show(page, form, application).asInvalid();
    var done = submitting.exclude(page.actor(), id, reason);
    return replied(page, id, done, "application.excluded");
  }

  private Application checked(Page page, ApplicationId id) {
    var application = applications.get(id);
    var call = calls.get(application.call());
    access.require(page.actor(), ApplicationAction.CHECK, call.programme());
    return application;
  }

  private Application written(Page page, ApplicationId id) {
    var application = applications.get(id);
    access.require(page.actor(), ApplicationAction.WRITE, application.applicant());
    return application;
  }

  private static Section parsed(String section) {
    for (var one : Section.values()) if (Code.of(one).equals(section)) return one;
    throw new org.spoluplan.kernel.NotFound("section", new UUID(0, 0));
  }

  private Reply replied(Page page, ApplicationId id, Outcome<ApplicationId> done, String said) {
    return switch (done) {
      case Outcome.Done<ApplicationId> _ -> Redirect.to(id.path()).saying(page.t(said));
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.show(page.refusing(reason), Form.empty(), applications.get(id)).refused(reason);
    };
  }
}
