package org.spoluplan.grants.agreements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.BankAccount;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.agreements.AgreementViews.TermsView;
import org.spoluplan.grants.agreements.AgreementViews.VersionLine;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What agreements of a programme say.
@Controller
@RequestMapping("/dotace")
class TermsController {

  private static final int LONGEST = 100_000;
  private static final int ACCOUNT = 100;

  private final Access access;
  private final Calls calls;
  private final Terms terms;
  private final People people;
  private final SettingTerms setting;

  TermsController(Access access, Calls calls, Terms terms, People people, SettingTerms setting) {
    this.access = access;
    this.calls = calls;
    this.terms = terms;
    this.people = people;
    this.setting = setting;
  }

  @GetMapping("/vyzvy/{id}/vzor-smlouvy")
  Reply show(Page page, @PathVariable CallId id) {
    var call = managed(page, id);
    var known = new HashMap<String, @Nullable Object>();
    var current = terms.current(call.programme().id());
    known.put("template", current.map(Terms.Version::template).orElseGet(TermsController::usual));
    known.put("account", current.map(Terms.Version::account).orElse(null));
    return show(page, Form.filled(known), call);
  }

  @PostMapping("/vyzvy/{id}/vzor-smlouvy")
  Reply save(Page page, Form form, @PathVariable CallId id) {
    var call = managed(page, id);
    var template = form.text("template", LONGEST);
    var account = form.text("account", ACCOUNT);
    if (!account.isEmpty() && BankAccount.parse(account).isEmpty()) {
      form.reject("account", "agreement.error.account");
    }
    var unknown = ContractText.unknown(template);
    if (!unknown.isEmpty()) {
      form.reject("template", "agreement.error.words", String.join(", ", unknown));
    }
    if (!form.valid()) return show(page, form, call).asInvalid();
    setting.set(page.actor(), call, template, account);
    return Redirect.to(call.path() + "/smlouvy").saying(page.t("agreement.terms.saved"));
  }

  private Call managed(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AgreementAction.MANAGE, call.programme());
    return call;
  }

  private Html show(Page page, Form form, Call call) {
    var versions = terms.of(call.programme().id());
    var names = names(versions.stream().map(Terms.Version::by).toList());
    var lines =
        versions.stream()
            .map(
                one ->
                    new VersionLine(
                        one.number(),
                        names.getOrDefault(one.by(), "") + ", " + page.dates().moment(one.at())))
            .toList();
    var view = new TermsView(call, lines, ContractText.WORDS);
    return Html.of((out, i) -> JtetermsGenerated.render(out, i, page, form, view));
  }

  private Map<PersonId, String> names(List<PersonId> who) {
    var names = new HashMap<PersonId, String>();
    people.list(new HashSet<>(who)).forEach(one -> names.put(one.id(), one.name().full()));
    return names;
  }

  /// What a new programme starts from.
  static String usual() {
    try (InputStream text = TermsController.class.getResourceAsStream("agreement.md")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
