package org.spoluplan.planning.rounds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Secret;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.Messages;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.planning.CommentId;
import org.spoluplan.planning.rounds.Comment.Author;
import org.spoluplan.planning.rounds.Comments.NewComment;
import org.springframework.stereotype.Component;

/// Receipts, and what became of a comment, to those who left an address.
@Component
class CommentLetters {

  private final Letters letters;
  private final Words words;
  private final SiteAddress site;

  CommentLetters(Letters letters, Words words, SiteAddress site) {
    this.letters = letters;
    this.words = words;
    this.site = site;
  }

  /// @param key opens the comment for whoever has the letter
  void received(Round round, NewComment comment, Secret key) {
    var author = comment.author();
    if (author.email() == null) return;
    post(
        round,
        author,
        say("round.letter.received", round.is().name()),
        say(
            "round.letter.received.body",
            round.plan().name(),
            comment.is().wording(),
            words.dates(Messages.CZECH).plain(round.answeredBy()),
            site.of(receipt(key))),
        true);
  }

  static String receipt(Secret key) {
    return "/pripominky/potvrzeni/" + key.text();
  }

  /// To each author once settlement is published; grouped comments get the answer of their group.
  void settled(Round round, List<Comment> all, Map<UUID, Author> authors) {
    var byId = all.stream().collect(Collectors.toMap(Comment::id, Function.identity()));
    for (var comment : all) {
      var author = authors.get(comment.id().value());
      var answer = answer(comment, byId);
      if (author == null || author.email() == null || answer == null) continue;
      post(
          round,
          author,
          say("round.letter.settled", round.is().name()),
          say(
              "round.letter.settled.body",
              comment.is().wording(),
              say("round.verdict." + Code.of(answer.verdict())),
              answer.text(),
              site.of(round.path())),
          false);
    }
  }

  static Comment.@Nullable Answer answer(Comment comment, Map<CommentId, Comment> all) {
    var same = comment.sameAs();
    if (same == null) return comment.answer();
    var other = all.get(same);
    return other == null ? null : other.answer();
  }

  private String say(String key, Object... arguments) {
    return words.messages().of(Messages.CZECH, key, arguments);
  }

  private void post(Round round, Author author, String subject, String body, boolean confidential) {
    var about = new Letter.About(round.id().thing(), Set.copyOf(round.scopes()), round.path());
    var name = Objects.requireNonNullElse(author.name(), "");
    var letter = Letter.to(new Letter.ToAddress(name, author.email()), subject, body).about(about);
    letters.post(confidential ? letter.confidentially() : letter);
  }
}
