package org.spoluplan.planning.rounds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Rate;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.FrozenPlans;
import org.spoluplan.planning.FrozenPlans.FrozenPart;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.Plans;
import org.spoluplan.planning.RoundId;
import org.spoluplan.planning.rounds.Comments.NewComment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Rounds of comments: everybody reads, comments and gets a receipt; the coordinator opens them.
@Controller
class RoundController {

  private static final String BECAUSE = "anybody may comment on a plan, without signing in";
  private static final int REMEMBERED = 10_000;
  private static final int USUAL_DAYS = 20;
  private static final int USUAL_WEEKS = 4;

  private final Access access;
  private final Rounds rounds;
  private final Comments comments;
  private final RoundPages pages;
  private final SettlingComments settling;
  private final Plans plans;
  private final FrozenPlans versions;
  private final Clock clock;
  private final Rate rate;

  /// @param perMinute comments from one address
  RoundController(
      Access access,
      Rounds rounds,
      Comments comments,
      RoundPages pages,
      SettlingComments settling,
      Plans plans,
      FrozenPlans versions,
      Clock clock,
      @Value("${spoluplan.planning.comments-per-minute}") int perMinute) {
    this.access = access;
    this.rounds = rounds;
    this.comments = comments;
    this.pages = pages;
    this.settling = settling;
    this.plans = plans;
    this.versions = versions;
    this.clock = clock;
    this.rate = new Rate(perMinute, REMEMBERED);
  }

  @GetMapping("/pripominky")
  @PublicPage(because = BECAUSE)
  Reply list(Page page) {
    return pages.list(page);
  }

  @GetMapping("/pripominky/{id}")
  @PublicPage(because = BECAUSE)
  Reply round(Page page, @PathVariable RoundId id) {
    return pages.round(page, rounds.get(id));
  }

  @GetMapping("/pripominky/{id}/cast/{card}")
  @PublicPage(because = BECAUSE)
  Reply part(Page page, @PathVariable RoundId id, @PathVariable CardId card) {
    var round = rounds.get(id);
    return pages.part(page, round, pages.part(round, card));
  }

  @GetMapping("/pripominky/{id}/napsat")
  @PublicPage(because = BECAUSE)
  Reply startComment(Page page, Form form, @PathVariable RoundId id) {
    var round = rounds.get(id);
    return pages.send(page, round, form, about(round, form));
  }

  private @Nullable FrozenPart about(Round round, Form form) {
    var card = form.optionalId("card");
    return card == null ? null : pages.part(round, new CardId(card));
  }

  @PostMapping("/pripominky/{id}")
  @PublicPage(because = BECAUSE)
  Reply comment(
      Page page,
      Form form,
      @PathVariable RoundId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var round = rounds.get(id);
    var wait = rate.take(request.getRemoteAddr(), InstantSource.system().instant());
    if (wait.isPresent()) {
      var seconds = Long.toString(wait.get().plusMillis(999).toSeconds());
      response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
      form.reject("wording", "round.error.too-fast", seconds);
      return pages.send(page, round, form, about(round, form)).with(HttpStatus.TOO_MANY_REQUESTS);
    }
    if (form.checked(CommentFields.TRAP)) return Redirect.to(round.path());
    var is = CommentFields.content(form);
    var author = CommentFields.author(form, person(page));
    var role = form.optionalChoice("role", Comment.Role.class);
    var part = about(round, form);
    if (!form.valid()) return pages.send(page, round, form, part).asInvalid();
    var known = comments.same(id, is);
    if (known.isPresent()) return Redirect.to(round.path()).saying(page.t("round.already"));
    var sent = Today.of(clock);
    var comment = new NewComment(id, sent, Comment.Channel.WEB, is, role, author, null);
    return switch (settling.send(page.actor(), comment, SettlementController.upload(file))) {
      case Outcome.Done<SettlingComments.Receipt>(var receipt) ->
          Redirect.to(CommentLetters.receipt(receipt.key())).saying(page.t("round.thanks"));
      case Outcome.Refused<SettlingComments.Receipt>(var reason) -> {
        SettlementController.sayAtFile(form, reason);
        yield pages.send(page.refusing(reason), round, form, part).refused(reason);
      }
    };
  }

  private static @Nullable PersonId person(Page page) {
    return page.actor().isSignedIn() ? page.actor().signedInPerson() : null;
  }

  /// Only for whoever knows the address.
  @GetMapping("/pripominky/potvrzeni/{key}")
  @PublicPage(because = "a receipt is opened by its address, which nobody else knows")
  Reply receipt(Page page, @PathVariable String key) {
    var comment =
        comments
            .withKey(new Secret(key))
            .orElseThrow(() -> new NotFound("receipt", new UUID(0, 0)));
    return pages.receipt(page, comment);
  }

  @GetMapping("/plany/{plan}/kola/nove")
  Reply startRound(Page page, @PathVariable PlanId plan) {
    var its = plans.get(plan);
    access.require(page.actor(), RoundAction.KEEP, its);
    LocalDate today = Today.of(clock);
    var known = Map.of("opens", today, "closes", today.plusWeeks(USUAL_WEEKS), "days", USUAL_DAYS);
    return pages.form(page, Form.filled(known), its, null);
  }

  @PostMapping("/plany/{plan}/kola")
  Reply begin(Page page, Form form, @PathVariable PlanId plan) {
    var its = plans.get(plan);
    access.require(page.actor(), RoundAction.KEEP, its);
    var is = CommentFields.round(form);
    var version = form.optionalId("plan-version");
    var known =
        version != null
            && versions.of(its).stream()
                .anyMatch(one -> one.published() && one.id().equals(version));
    if (!known) form.reject("plan-version", "round.error.version");
    if (!form.valid() || version == null) return pages.form(page, form, its, null).asInvalid();
    var id = settling.begin(page.actor(), plan, version, is);
    return Redirect.to(id.path()).saying(page.t("round.begun"));
  }

  @GetMapping("/pripominky/{id}/upravit")
  Reply startEdit(Page page, @PathVariable RoundId id) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    return pages.form(page, CommentFields.form(round), round.plan(), round);
  }

  @PostMapping("/pripominky/{id}/upravit")
  Reply edit(Page page, Form form, @PathVariable RoundId id) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    var is = CommentFields.round(form);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.form(page, form, round.plan(), round).asInvalid();
    return switch (settling.change(page.actor(), id, is, version)) {
      case Outcome.Done<RoundId> _ -> Redirect.to(round.path()).saying(page.t("page.saved"));
      case Outcome.Refused<RoundId>(var reason) ->
          pages
              .form(
                  page.refusing(reason), form.with("version", round.version()), round.plan(), round)
              .refused(reason);
    };
  }
}
