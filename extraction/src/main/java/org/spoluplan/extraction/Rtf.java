package org.spoluplan.extraction;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Reads Rich Text Format, of any program and code page.
final class Rtf implements IRtfListener {

  /// Where the text of a group goes.
  private enum Target {
    BODY,
    NOISE,
    FOOTNOTE,
    COMMENT,
    MARKER,
    BOX,
    /// Descriptions around a text box.
    AROUND,
    NOWHERE
  }

  /// @param own whether the target was named in this very group
  private record Group(
      Target target, boolean own, boolean hidden, boolean deleted, boolean inTable, int level) {

    Group to(Target next) {
      return new Group(next, true, hidden, deleted, inTable, level);
    }

    boolean isSeen() {
      return !hidden && !deleted && target != Target.NOWHERE && target != Target.AROUND;
    }
  }

  private static final Set<Command> READ_THOUGH_OPTIONAL =
      Set.of(Command.nesttableprops, Command.shppict, Command.bkmkstart, Command.bkmkend);

  private final Composer composer = new Composer(new TextSheet());
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group now = new Group(Target.BODY, false, false, false, false, 0);

  private Rtf() {}

  static ReadFile read(byte[] content) throws Unreadable {
    var rtf = new Rtf();
    try {
      new StandardRtfParser()
          .parse(
              new RtfStreamSource(new ByteArrayInputStream(RtfDestinations.known(content))), rtf);
    } catch (Stop e) {
      throw e.unreadable;
    } catch (IOException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
    return rtf.composer.finish(FileKind.RTF);
  }

  /// Carries a refusal through the parser.
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Unreadable unreadable;

    Stop(Unreadable unreadable) {
      super(unreadable);
      this.unreadable = unreadable;
    }
  }

  /// What may end the reading.
  private interface Act {
    void go() throws Unreadable;
  }

  private static void act(Act act) {
    try {
      act.go();
    } catch (Unreadable e) {
      throw new Stop(e);
    }
  }

  @Override
  public void processDocumentStart() {
    // nothing to prepare
  }

  @Override
  public void processDocumentEnd() {
    if (!groups.isEmpty()) throw new Stop(new Unreadable(UnreadableReason.DAMAGED));
  }

  @Override
  public void processGroupStart() {
    groups.push(now);
    now = new Group(now.target(), false, now.hidden(), now.deleted(), now.inTable(), now.level());
    if (groups.size() > 10 * Limits.DEEPEST)
      throw new Stop(new Unreadable(UnreadableReason.TOO_DEEP));
  }

  @Override
  public void processGroupEnd() {
    if (groups.isEmpty()) throw new Stop(new Unreadable(UnreadableReason.DAMAGED));
    var ended = now;
    now = groups.pop();
    if (ended.own()) act(() -> close(ended.target()));
    // formatting of paragraphs goes on behind a group
    else
      now =
          new Group(
              now.target(), now.own(), now.hidden(), now.deleted(), ended.inTable(), ended.level());
  }

  private void close(Target target) throws Unreadable {
    switch (target) {
      case NOISE -> composer.endAside().forEach(composer.sheet()::noise);
      case FOOTNOTE -> composer.footnote(composer.endAside());
      case COMMENT -> composer.sheet().comment(String.join(" ", composer.endAside()));
      case MARKER -> composer.marker(String.join(" ", composer.endAside()).strip());
      case BOX -> composer.box(composer.endAside());
      case BODY, AROUND, NOWHERE -> {}
    }
  }

  @Override
  public void processCharacterBytes(byte[] bytes) {
    // the parser decodes them
  }

  @Override
  public void processBinaryBytes(byte[] bytes) {
    // pictures
  }

  @Override
  public void processString(String text) {
    if (!now.isSeen()) return;
    act(
        () -> {
          placed();
          for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\t') composer.tab();
            else if (c >= ' ') composer.text(String.valueOf(c));
          }
        });
  }

  /// Opens or closes rows of tables so that they are where the text is.
  private void placed() throws Unreadable {
    if (now.target() != Target.BODY) return;
    var wanted = now.inTable() ? Math.max(1, now.level()) : 0;
    while (composer.rowsOpen() < wanted) composer.startRow();
    while (composer.rowsOpen() > wanted && !now.inTable()) composer.endRow();
  }

  @Override
  public void processCommand(Command command, int number, boolean has, boolean optional) {
    if (now.target() == Target.NOWHERE) return;
    if (command.getCommandType() == CommandType.Destination) destination(command, optional);
    else if (optional && !READ_THOUGH_OPTIONAL.contains(command)) now = now.to(Target.NOWHERE);
    else act(() -> control(command, number, has));
  }

  private void destination(Command command, boolean optional) {
    switch (command) {
      case rtf -> {}
      case header, headerl, headerr, headerf, footer, footerl, footerr, footerf ->
          aside(Target.NOISE);
      case footnote -> aside(Target.FOOTNOTE);
      case annotation -> aside(Target.COMMENT);
      case listtext, pntext -> aside(Target.MARKER);
      case shptxt -> aside(Target.BOX);
      case shpinst, shp -> now = now.to(Target.AROUND);
      case field, fldrslt, nesttableprops, ud -> {}
      default -> {
        if (!isTransparent(command, optional)) now = now.to(Target.NOWHERE);
      }
    }
  }

  private static boolean isTransparent(Command command, boolean optional) {
    return !optional
        && switch (command) {
          case fonttbl,
              colortbl,
              stylesheet,
              info,
              pict,
              object,
              objdata,
              fldinst,
              nonesttables,
              nonshppict,
              listtable,
              shprslt,
              sp,
              sn,
              sv,
              xe,
              tc,
              atnid,
              atnauthor,
              bkmkstart,
              bkmkend,
              filetbl,
              revtbl,
              background,
              ftnsep,
              ftnsepc,
              ftncn,
              result,
              objclass,
              objname,
              themedata,
              upr,
              pn,
              pntxta,
              pntxtb,
              pnseclvl,
              docvar,
              datafield ->
              false;
          default -> true;
        };
  }

  private void aside(Target target) {
    now = now.to(target);
    composer.startAside();
  }

  private void control(Command command, int number, boolean has) throws Unreadable {
    switch (command) {
      case par, sect -> {
        if (!now.isSeen()) return;
        placed();
        composer.endParagraph();
        if (command == Command.sect) composer.pageBreak();
      }
      case line -> {
        if (now.isSeen()) composer.lineBreak();
      }
      case tab -> processString("\t");
      case nonbreakingspace -> processString("\u00A0");
      case nonbreakinghyphen -> processString("-");
      case optionalhyphen -> processString("\u00AD");
      case page, softpage, pagebb -> composer.pageBreak();
      case cell, nestcell -> endCell();
      case row, nestrow -> composer.endRow();
      case intbl -> table(true, Math.max(1, now.level()));
      case itap -> table(now.inTable(), number);
      case pard -> table(false, 0);
      case v -> style(!has || number != 0, now.deleted());
      case deleted -> {
        composer.sheet().note(ReadingNote.TRACKED_CHANGES);
        style(now.hidden(), !has || number != 0);
      }
      case revised -> composer.sheet().note(ReadingNote.TRACKED_CHANGES);
      case plain -> style(false, false);
      default -> {}
    }
  }

  private void endCell() throws Unreadable {
    if (now.target() != Target.BODY) return;
    if (composer.rowsOpen() == 0) composer.startRow();
    composer.endCell();
  }

  private void table(boolean inTable, int level) {
    now = new Group(now.target(), now.own(), now.hidden(), now.deleted(), inTable, level);
  }

  private void style(boolean hidden, boolean deleted) {
    now = new Group(now.target(), now.own(), hidden, deleted, now.inTable(), now.level());
  }
}
