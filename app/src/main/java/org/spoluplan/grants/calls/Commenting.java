package org.spoluplan.grants.calls;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.calls.RuleComment.Said;
import org.spoluplan.grants.calls.RuleComment.Verdict;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The public round in which draft rules are commented, and its settlement.
@Service
@Transactional
class Commenting {

  private static final Locale CZECH = Locale.of("cs");

  private final StoredCalls calls;
  private final RuleComments comments;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Audit audit;
  private final Clock clock;

  Commenting(
      StoredCalls calls,
      RuleComments comments,
      Letters letters,
      Words words,
      SiteAddress site,
      Audit audit,
      Clock clock) {
    this.calls = calls;
    this.comments = comments;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.audit = audit;
    this.clock = clock;
  }

  /// Anybody may; it belongs to the newest version of the rule.
  Outcome<CallId> comment(Actor actor, CallId id, Said said) {
    var call = calls.lock(id);
    var rule = calls.rules(id).stream().findFirst();
    if (rule.isEmpty() || !call.is().takesComments(Today.of(clock))) {
      return Outcome.refused(CallRefusal.NO_COMMENTS_NOW);
    }
    comments.add(id, rule.get().number(), said, actor.person());
    audit.done(actor, CallAction.COMMENT, id.thing());
    return Outcome.done(id);
  }

  /// With reasons; the author is told, if an address is known.
  CallId settle(Actor actor, CallId id, UUID comment, Verdict verdict, String reason) {
    var call = calls.lock(id);
    var said =
        comments.find(id, comment).orElseThrow(() -> new NotFound("rule_comment", comment)).said();
    comments.answer(comment, verdict, reason, actor.signedInPerson());
    if (said.email() != null) letters.post(letter(call, said, verdict, reason));
    audit.done(actor, CallAction.MANAGE, id.thing());
    return id;
  }

  private Letter letter(Call call, Said said, Verdict verdict, String reason) {
    var messages = words.messages();
    var subject = messages.of(CZECH, "call.comment.letter.subject", call.is().title());
    var verdictWord = messages.of(CZECH, "call.verdict." + org.spoluplan.kernel.Code.of(verdict));
    var body =
        messages.of(
            CZECH,
            "call.comment.letter.body",
            said.comment(),
            verdictWord,
            reason,
            site.of(call.path() + "/pripominky"));
    var about = new Letter.About(call.id().thing(), call.programme().scopes(), call.path());
    var to = new Letter.ToAddress(said.author(), said.email());
    return Letter.to(to, subject, body).about(about);
  }
}
