package org.spoluplan.boards.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.boards.running.ChangeLog;
import org.spoluplan.boards.running.KeptBoards;
import org.spoluplan.boards.running.KnownBoard;
import org.spoluplan.boards.running.NewBoard;
import org.spoluplan.boards.running.Participant;
import org.spoluplan.boards.running.Participants;
import org.spoluplan.boards.running.TakingBoardsOver;
import org.spoluplan.boards.state.Layout;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.TakenOver;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MinutesAnnexes;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Taking the result of a board away, into the minutes, and back.
@Controller
class ResultController {

  private final Access access;
  private final BoardRegister boards;
  private final KeptBoards kept;
  private final ChangeLog log;
  private final Participants participants;
  private final DocumentWriter writer;
  private final Downloads downloads;
  private final MinutesAnnexes annexes;
  private final TakingBoardsOver taking;
  private final Bodies bodies;

  ResultController(
      Access access,
      BoardRegister boards,
      KeptBoards kept,
      ChangeLog log,
      Participants participants,
      DocumentWriter writer,
      Downloads downloads,
      MinutesAnnexes annexes,
      TakingBoardsOver taking,
      Bodies bodies) {
    this.access = access;
    this.boards = boards;
    this.kept = kept;
    this.log = log;
    this.participants = participants;
    this.writer = writer;
    this.downloads = downloads;
    this.annexes = annexes;
    this.taking = taking;
    this.bodies = bodies;
  }

  @GetMapping("/nastenky/{id}/vystup.docx")
  ResponseEntity<byte[]> docx(@PathVariable BoardId id, Page page) {
    return document(id, page, DocumentFormat.DOCX);
  }

  @GetMapping("/nastenky/{id}/vystup.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable BoardId id, Page page) {
    return document(id, page, DocumentFormat.PDF);
  }

  private ResponseEntity<byte[]> document(BoardId id, Page page, DocumentFormat format) {
    var text = new ResultText(page, result(seen(id, page))).document();
    return downloads.file(text, format, writer.file(text, format));
  }

  @GetMapping("/nastenky/{id}/vystup.csv")
  ResponseEntity<byte[]> csv(@PathVariable BoardId id, Page page) {
    var result = result(seen(id, page));
    var csv = new Csv();
    csv.row(
        page.t("board.result.page"),
        page.t("board.result.column"),
        page.t("board.result.stack"),
        page.t("board.result.note"),
        page.t("board.result.origin"),
        page.t("board.result.author"),
        page.t("board.result.points"),
        page.t("board.result.room"),
        page.t("board.result.together"));
    for (var line : result.lines()) {
      var note = line.note();
      csv.row(
          note.page(),
          note.column(),
          note.stack(),
          note.text(),
          page.t("board.origin", note.origin()),
          line.author(),
          note.points(),
          note.roomPoints(),
          line.together());
    }
    return csv.as("vystup.csv");
  }

  @GetMapping("/nastenky/{id}/vystup.json")
  ResponseEntity<byte[]> json(@PathVariable BoardId id, Page page) {
    var text = ResultFile.of(result(seen(id, page))).text();
    return downloads.file("vystup.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/nastenky/{id}/vystup.png")
  ResponseEntity<byte[]> png(@PathVariable BoardId id, Page page) {
    var result = result(seen(id, page));
    var picture = new BoardPicture(result, line -> points(page, line));
    return downloads.file("vystup.png", "image/png", picture.png());
  }

  private static String points(Page page, Result.Line line) {
    return line.together() == 0 ? "" : " · " + page.t("board.points", line.together());
  }

  /// The result becomes a file among annexes; whatever happens to the board later, it stays.
  @PostMapping("/nastenky/{id}/priloha")
  Reply annex(@PathVariable BoardId id, Page page) {
    var board = boards.known(id);
    access.require(page.actor(), BoardAction.FACILITATE, board.is());
    var meeting = board.is().meeting();
    if (meeting == null) throw new NotFound("meeting", id.value());
    var text = new ResultText(page, result(board)).document();
    var name = Downloads.fileName(text.name()) + ".pdf";
    var upload = new Upload(name, writer.file(text, DocumentFormat.PDF));
    return annexes
        .attach(page.actor(), meeting, page.t("board.annex.title", board.is().title()), upload)
        .either(
            _ -> Redirect.to(board.path()).saying(page.t("board.annex.done")),
            refusal -> Redirect.to(board.path()).warning(page.t(refusal)));
  }

  @GetMapping("/nastenky/{id}/prubeh")
  Reply log(@PathVariable BoardId id, Page page) {
    var board = seen(id, page);
    var lines = lines(board, page);
    return Html.of((out, i) -> JtelogGenerated.render(out, i, page, board, lines));
  }

  @GetMapping("/nastenky/{id}/prubeh.csv")
  ResponseEntity<byte[]> logTable(@PathVariable BoardId id, Page page) {
    var board = seen(id, page);
    var csv = new Csv();
    csv.row(
        page.t("board.log.number"),
        page.t("board.log.when"),
        page.t("board.log.who"),
        page.t("board.log.what"),
        page.t("board.log.about"));
    for (var line : lines(board, page)) {
      var change = line.change();
      csv.row(
          change.number(),
          change.at().toString(),
          line.who(),
          page.t("board.change", change.kind()),
          line.about());
    }
    return csv.as("prubeh.csv");
  }

  private List<LogLine> lines(KnownBoard board, Page page) {
    var keeps = page.may(BoardAction.FACILITATE, board.is());
    return new BoardLog(page, kept.at(board), names(board)).lines(log.all(board.id()), keeps);
  }

  /// A file that was taken away from here becomes a new board of one's body.
  @PostMapping("/nastenky/prevzit")
  Reply takeOver(@RequestParam(required = false) @Nullable MultipartFile file, Page page, Form form)
      throws IOException {
    var body = form.optionalId("skupina");
    if (body == null) throw new NotFound("body", "");
    var home = bodies.get(new BodyId(body));
    access.require(page.actor(), BoardAction.FACILITATE, home);
    var content = file == null ? new byte[0] : file.getBytes();
    var read = ReadingResult.read(content);
    if (read.isEmpty()) return Redirect.to("/nastenky").warning(page.t("board.import.wrong"));
    var earlier = read.get();
    var board =
        new NewBoard(
            earlier.title(),
            earlier.purpose(),
            home.id(),
            null,
            null,
            false,
            null,
            null,
            new Layout(earlier.pages()));
    var notes =
        earlier.notes().stream()
            .map(note -> new TakenOver(note.column(), note.stack(), note.text()))
            .toList();
    return taking
        .take(page.actor(), board, notes, page.t("board.import.author"))
        .either(
            id -> Redirect.to(id.path()),
            refusal -> Redirect.to("/nastenky").warning(page.t(refusal)));
  }

  private KnownBoard seen(BoardId id, Page page) {
    var board = boards.known(id);
    access.require(page.actor(), BoardAction.toView(board.is()), board.is());
    return board;
  }

  private Result result(KnownBoard board) {
    return Result.of(board, kept.at(board), names(board));
  }

  private Function<ParticipantId, String> names(KnownBoard board) {
    var all =
        participants.of(board.id()).stream()
            .collect(Collectors.toMap(Participant::id, Participant::nickname));
    return id -> all.getOrDefault(id, "?");
  }
}
