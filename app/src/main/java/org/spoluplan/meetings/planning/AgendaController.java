package org.spoluplan.meetings.planning;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AgendaController {

  private final Access access;
  private final MeetingRegister meetings;
  private final AgendaRegister agendas;
  private final SettingAgenda settingAgenda;
  private final MeetingPages pages;

  AgendaController(
      Access access,
      MeetingRegister meetings,
      AgendaRegister agendas,
      SettingAgenda settingAgenda,
      MeetingPages pages) {
    this.access = access;
    this.meetings = meetings;
    this.agendas = agendas;
    this.settingAgenda = settingAgenda;
    this.pages = pages;
  }

  @GetMapping("/jednani/{id}/program/novy")
  Reply addForm(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.PROPOSE_ITEM, meeting);
    return pages.item(page, meeting, Form.empty(), null);
  }

  /// Who plans the meeting adds a point; a member proposes one.
  @PostMapping("/jednani/{id}/program")
  Reply add(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.PROPOSE_ITEM, meeting);
    var details = ItemDetails.read(form, pages.parents(meeting, null));
    if (!form.valid()) return pages.item(page, meeting, form, null).asInvalid();
    var plans = page.may(PlanningAction.PLAN_MEETING, meeting);
    var outcome =
        plans
            ? settingAgenda.add(page.actor(), meeting, details)
            : settingAgenda.propose(
                page.actor(), meeting, details, pages.lastDayForProposals(meeting));
    return outcome.either(
        _ -> toAgenda(meeting).saying(page.t(plans ? "agenda.added" : "agenda.proposed")),
        refusal -> pages.item(page.refusing(refusal), meeting, form, null).refused(refusal));
  }

  @GetMapping("/program/{id}")
  Reply changeForm(@PathVariable AgendaItemId id, Page page) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    return pages.item(page, meeting, ItemDetails.form(item), item);
  }

  @PostMapping("/program/{id}")
  Reply change(@PathVariable AgendaItemId id, Page page, Form form) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    var details = ItemDetails.read(form, pages.parents(meeting, item));
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.item(page, meeting, form, item).asInvalid();
    return settingAgenda
        .change(page.actor(), item, details, version)
        .either(
            _ -> toAgenda(meeting).saying(page.t("page.saved")),
            refusal -> {
              var newest = agendas.get(id);
              var again = form.with("version", newest.version());
              return pages.item(page.refusing(refusal), meeting, again, newest).refused(refusal);
            });
  }

  @PostMapping("/program/{id}/posunout")
  Reply move(@PathVariable AgendaItemId id, Page page, Form form) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    settingAgenda.move(page.actor(), item, form.value("smer").equals("nahoru") ? -1 : 1);
    return toAgenda(meeting);
  }

  @PostMapping("/program/{id}/prijmout")
  Reply accept(@PathVariable AgendaItemId id, Page page, Form form) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.meeting(page, meeting).asInvalid();
    return settingAgenda
        .accept(page.actor(), item, version)
        .either(
            _ -> toAgenda(meeting).saying(page.t("agenda.accepted")),
            refusal -> refused(page, meeting, refusal));
  }

  /// The form with the reason stands beside the one with the point itself.
  @PostMapping("/program/{id}/odmitnout")
  Reply decline(@PathVariable AgendaItemId id, Page page, Form posted) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    var form =
        ItemDetails.form(item)
            .with("because", posted.value("because"))
            .with("version", posted.value("version"));
    var because = form.text("because", 500);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.item(page, meeting, form, item).asInvalid();
    return settingAgenda
        .decline(page.actor(), item, because, version)
        .either(
            _ -> toAgenda(meeting).saying(page.t("agenda.declined")),
            refusal -> {
              var newest = agendas.get(id);
              var again = ItemDetails.form(newest).with("because", because);
              return pages.item(page.refusing(refusal), meeting, again, newest).refused(refusal);
            });
  }

  @PostMapping("/program/{id}/smazat")
  Reply remove(@PathVariable AgendaItemId id, Page page) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    return settingAgenda
        .remove(page.actor(), item)
        .either(
            _ -> toAgenda(meeting).saying(page.t("agenda.removed")),
            refusal -> refused(page, meeting, refusal));
  }

  private Html refused(Page page, Meeting meeting, Refusal refusal) {
    return pages.meeting(page.refusing(refusal), meeting).refused(refusal);
  }

  private static Redirect toAgenda(Meeting meeting) {
    return Redirect.to(meeting.path() + "#program");
  }
}
