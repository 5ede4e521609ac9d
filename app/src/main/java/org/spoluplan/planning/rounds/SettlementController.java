package org.spoluplan.planning.rounds;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.PublicPage;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.CommentId;
import org.spoluplan.planning.RoundId;
import org.spoluplan.planning.rounds.Comments.NewComment;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Settling comments one by one, and the table that comes of it.
@Controller
@RequestMapping("/pripominky/{id}")
class SettlementController {

  private static final String BECAUSE = "a published settlement is read by everybody";
  private static final int TEXT = 20_000;
  private static final int NAME = 200;
  private static final int MOST = 1_000_000;

  private final Access access;
  private final Rounds rounds;
  private final RoundPages pages;
  private final SettlingComments settling;
  private final SettlementTable table;
  private final DocumentWriter writer;
  private final Downloads downloads;
  private final Clock clock;

  SettlementController(
      Access access,
      Rounds rounds,
      RoundPages pages,
      SettlingComments settling,
      SettlementTable table,
      DocumentWriter writer,
      Downloads downloads,
      Clock clock) {
    this.access = access;
    this.rounds = rounds;
    this.pages = pages;
    this.settling = settling;
    this.table = table;
    this.writer = writer;
    this.downloads = downloads;
    this.clock = clock;
  }

  @GetMapping("/{number:\\d+}")
  Reply comment(Page page, Form asked, @PathVariable RoundId id, @PathVariable int number) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.READ, round);
    var comment = get(round, number);
    return pages.comment(page, round, comment, pages.answering(round, comment, asked));
  }

  private Comment get(Round round, int number) {
    return pages
        .find(round, number)
        .orElseThrow(() -> new NotFound(CommentId.KIND, String.valueOf(number)));
  }

  @GetMapping("/zapsat")
  Reply startTakingIn(Page page, @PathVariable RoundId id) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    return pages.takeIn(page, round, Form.filled(Map.of("sent", Today.of(clock))));
  }

  @PostMapping("/zapsat")
  Reply takeIn(
      Page page,
      Form form,
      @PathVariable RoundId id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    var is = CommentFields.content(form);
    var sent = CommentFields.sent(form, Today.of(clock));
    var channel = form.choice("channel", Comment.Channel.class);
    var role = form.optionalChoice("role", Comment.Role.class);
    var author = CommentFields.author(form, null);
    if (!form.valid()) return pages.takeIn(page, round, form).asInvalid();
    var comment = new NewComment(id, sent, channel, is, role, author, null);
    return switch (settling.takeIn(page.actor(), comment, upload(file))) {
      case Outcome.Done<SettlingComments.Receipt> _ ->
          Redirect.to(round.path()).saying(page.t("round.taken-in"));
      case Outcome.Refused<SettlingComments.Receipt>(var reason) -> {
        sayAtFile(form, reason);
        yield pages.takeIn(page.refusing(reason), round, form).refused(reason);
      }
    };
  }

  @PostMapping("/{number:\\d+}/roztridit")
  Reply sort(Page page, Form form, @PathVariable RoundId id, @PathVariable int number) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    var kind = form.optionalChoice("kind", Comment.Kind.class);
    var handler = form.optionalId("handler");
    var comment = get(round, number);
    if (!form.valid()) return pages.comment(page, round, comment, form).asInvalid();
    var done =
        settling.sort(
            page.actor(), id, number, kind, handler == null ? null : new PersonId(handler));
    return replied(page, round, number, form, done);
  }

  @PostMapping("/{number:\\d+}/spojit")
  Reply group(Page page, Form form, @PathVariable RoundId id, @PathVariable int number) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    var with = form.optionalInteger("with", 1, MOST);
    var comment = get(round, number);
    if (!form.valid()) return pages.comment(page, round, comment, form).asInvalid();
    var done = settling.group(page.actor(), id, number, with);
    return replied(page, round, number, form, done);
  }

  @PostMapping("/{number:\\d+}/rozdelit")
  Reply cut(Page page, Form form, @PathVariable RoundId id, @PathVariable int number) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    var rest = form.text("rest", TEXT);
    var part = form.text("part", TEXT);
    var comment = get(round, number);
    if (!form.valid()) return pages.comment(page, round, comment, form).asInvalid();
    var done = settling.cut(page.actor(), id, number, rest, part);
    return replied(page, round, number, form, done);
  }

  @PostMapping("/{number:\\d+}/odpoved")
  Reply answer(Page page, Form form, @PathVariable RoundId id, @PathVariable int number) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.ANSWER, round);
    var given = CommentFields.answer(form);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    var keptAs = form.optionalText("kept-as", NAME);
    var comment = get(round, number);
    if (!form.valid()) return pages.comment(page, round, comment, form).asInvalid();
    var done = settling.answer(page.actor(), id, number, given, version, keptAs);
    return replied(page, round, number, form, done);
  }

  /// It is not offered any more; answers that were given stay.
  @PostMapping("/vzory/zrusit")
  Reply drop(Page page, Form form, @PathVariable RoundId id) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    settling.drop(page.actor(), round, form.value("name"));
    return Redirect.to(round.path()).saying(page.t("page.saved"));
  }

  private Reply replied(Page page, Round round, int number, Form form, Outcome<CommentId> done) {
    return switch (done) {
      case Outcome.Done<CommentId> _ -> Redirect.to(round.path()).saying(page.t("page.saved"));
      case Outcome.Refused<CommentId>(var reason) -> {
        var now = get(round, number);
        yield pages
            .comment(page.refusing(reason), round, now, form.with("version", now.version()))
            .refused(reason);
      }
    };
  }

  @PostMapping("/vyporadani")
  Reply publish(Page page, @PathVariable RoundId id) {
    var round = rounds.get(id);
    access.require(page.actor(), RoundAction.KEEP, round);
    return switch (settling.publish(page.actor(), id)) {
      case Outcome.Done<RoundId> _ ->
          Redirect.to(round.path()).saying(page.t("round.settled.saved"));
      case Outcome.Refused<RoundId>(var reason) ->
          pages.round(page.refusing(reason), round).refused(reason);
    };
  }

  @GetMapping("/vyporadani.csv")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> csv(Page page, @PathVariable RoundId id) {
    var csv = new Csv().row(table.head(page));
    table.rows(page, shown(page, id)).forEach(csv::row);
    return csv.as("vyporadani-pripominek.csv");
  }

  @GetMapping("/vyporadani.pdf")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> pdf(Page page, @PathVariable RoundId id) {
    return document(page, id, DocumentFormat.PDF);
  }

  @GetMapping("/vyporadani.docx")
  @PublicPage(because = BECAUSE)
  ResponseEntity<byte[]> docx(Page page, @PathVariable RoundId id) {
    return document(page, id, DocumentFormat.DOCX);
  }

  private ResponseEntity<byte[]> document(Page page, RoundId id, DocumentFormat format) {
    var document = table.document(page, shown(page, id));
    return downloads.file(document, format, writer.file(document, format));
  }

  private Round shown(Page page, RoundId id) {
    var round = rounds.get(id);
    if (round.settled() == null) access.require(page.actor(), RoundAction.READ, round);
    return round;
  }

  /// The file of a comment's form; null: none was chosen.
  static @Nullable Upload upload(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return null;
    var name = file.getOriginalFilename();
    return new Upload(name == null ? "" : name, file.getBytes());
  }

  /// What is wrong with the file stands at the file.
  static void sayAtFile(Form form, Refusal reason) {
    if (!(reason instanceof RoundRefusal)) form.reject("file", reason);
  }
}
