package org.spoluplan.grants.financing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the region sets what its entrustment allows.
@Controller
@RequestMapping("/sluzby/{id}/financovani/platba")
class PaymentController {

  private final Access access;
  private final Services services;
  private final Payments payments;
  private final PaymentFields fields;
  private final SettingPayments setting;
  private final Concerned concerned;
  private final FinancingPages pages;

  PaymentController(
      Access access,
      Services services,
      Payments payments,
      PaymentFields fields,
      SettingPayments setting,
      Concerned concerned,
      FinancingPages pages) {
    this.access = access;
    this.services = services;
    this.payments = payments;
    this.fields = fields;
    this.setting = setting;
    this.concerned = concerned;
    this.pages = pages;
  }

  @GetMapping
  Reply edit(Page page, Form form, @PathVariable ServiceId id) {
    var year = pages.year(form);
    var service = kept(page, id, year);
    var payment = payments.find(id, year);
    var regions = regions(page, service, payment);
    var region = regions.stream().findFirst().orElse("");
    var known =
        payment
            .map(fields::form)
            .orElseGet(() -> fields.usual(service, payments.find(id, year - 1), region, year));
    return pages.payment(page, known, service, year, regions, Optional.empty());
  }

  @PostMapping
  Reply set(Page page, Form form, @PathVariable ServiceId id) {
    var year = form.integer("year", MoneyFields.FIRST_YEAR, MoneyFields.LAST_YEAR);
    var service = kept(page, id, year);
    var regions = regions(page, service, payments.find(id, year));
    if (!regions.contains(form.value("region"))) form.reject("region", "form.error.choose");
    var known = form.integer("known", 0, Integer.MAX_VALUE);
    var is = fields.read(form, year);
    if (is.isEmpty()) {
      return pages.payment(page, form, service, year, regions, Optional.empty()).asInvalid();
    }
    return switch (setting.set(page.actor(), id, year, is.get(), known, form.value("seen"))) {
      case Saving.Saved<ServiceId> _ ->
          Redirect.to(WatchPath.of(id, year)).saying(page.t("financing.payment.saved"));
      case Saving.Warned<ServiceId>(var warning) ->
          pages.payment(page, form, service, year, regions, Optional.of(warning)).asInvalid();
      case Saving.Refused<ServiceId>(var reason) ->
          pages
              .payment(
                  page.refusing(reason),
                  newer(form, id, year, reason),
                  service,
                  year,
                  regions,
                  Optional.empty())
              .refused(reason);
    };
  }

  private Form newer(Form form, ServiceId id, int year, Refusal reason) {
    if (reason != StandardRefusal.CHANGED_MEANWHILE) return form;
    return form.with("known", payments.find(id, year).map(Payment::number).orElse(0));
  }

  private SocialService kept(Page page, ServiceId id, int year) {
    var service = services.get(id);
    var keepers = concerned.keepersOf(service, payments.find(id, year));
    access.require(page.actor(), FinancingAction.SET_PAYMENT, keepers);
    return service;
  }

  /// For which the reader may set it: that of the payment, else any that the service lies in.
  private Set<String> regions(Page page, SocialService service, Optional<Payment> payment) {
    if (payment.isPresent()) return Set.of(payment.get().is().region());
    var regions = new TreeSet<String>();
    for (var code : concerned.regions(service)) {
      var keepers = concerned.keepersOf(List.of(code));
      if (page.may(FinancingAction.SET_PAYMENT, keepers)) regions.add(code);
    }
    return regions;
  }
}
