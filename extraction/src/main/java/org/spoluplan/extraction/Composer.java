package org.spoluplan.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Takes a document piece by piece, as its format brings them, and makes lines: a paragraph is one,
/// a row of a table is one with its cells between tabs. A row of a single cell is only a frame
/// around paragraphs. Text of boxes stands behind the paragraph that holds them, notes at the end.
final class Composer {

  /// A row that is being read.
  private static final class Row {
    final List<List<String>> cells = new ArrayList<>();
    List<String> cell = new ArrayList<>();
    int span = 1;
    int own;
  }

  /// What is written apart from the text around it.
  private record Aside(
      StringBuilder paragraph, String marker, Deque<Row> rows, List<String> lines) {}

  private final TextSheet sheet;
  private final Deque<Aside> asides = new ArrayDeque<>();
  private final List<String> boxes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private StringBuilder paragraph = new StringBuilder();
  private String marker = "";
  private Deque<Row> rows = new ArrayDeque<>();
  private List<String> lines = new ArrayList<>();
  private boolean pageWaits;

  Composer(TextSheet sheet) {
    this.sheet = sheet;
  }

  TextSheet sheet() {
    return sheet;
  }

  void text(CharSequence piece) throws Unreadable {
    if (paragraph.length() + piece.length() > Limits.LONGEST_TEXT)
      throw new Unreadable(UnreadableReason.TOO_LONG);
    paragraph.append(piece);
  }

  /// Words between which spaces count once.
  void words(String piece) throws Unreadable {
    var spaced = paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == ' ';
    text(spaced && piece.startsWith(" ") ? piece.substring(1) : piece);
  }

  void tab() throws Unreadable {
    text(rows.isEmpty() ? "\t" : " ");
  }

  /// The number or bullet of the paragraph.
  void marker(String of) {
    marker = of;
  }

  /// @param level of a list within lists, 0 the outermost
  void marker(int level, String of) {
    marker = of.isEmpty() ? "" : "  ".repeat(Math.clamp(level, 0, 10)) + of;
  }

  int rowsOpen() {
    return rows.size();
  }

  void lineBreak() throws Unreadable {
    var line = taken();
    if (!line.isBlank() || rows.isEmpty()) put(line);
  }

  void endParagraph() throws Unreadable {
    put(taken());
    marker = "";
    if (asides.isEmpty() && rows.isEmpty()) flushBoxes();
  }

  /// As [#endParagraph], unless nothing was written: formats without empty lines.
  void endParagraphIfAny() throws Unreadable {
    if (!paragraph.toString().isBlank()) endParagraph();
    else paragraph.setLength(0);
  }

  /// An empty line, unless there is one.
  void gap() throws Unreadable {
    endParagraphIfAny();
    if (asides.isEmpty() && rows.isEmpty() && !sheet.endsBlank()) sheet.line("");
  }

  void pageBreak() throws Unreadable {
    if (!asides.isEmpty()) return;
    if (rows.isEmpty()) sheet.page(paragraph.isEmpty() ? 0 : paragraph.length());
    else pageWaits = true;
  }

  void startRow() throws Unreadable {
    endParagraphIfAny();
    rows.push(new Row());
    if (rows.size() > Limits.DEEPEST) throw new Unreadable(UnreadableReason.TOO_DEEP);
  }

  /// @param span how many columns it takes
  void startCell(int span) throws Unreadable {
    endParagraphIfAny();
    if (!rows.isEmpty()) rows.element().span = Math.clamp(span, 1, 64);
  }

  void endCell() throws Unreadable {
    endParagraphIfAny();
    if (rows.isEmpty()) return;
    var row = rows.element();
    row.cells.add(row.cell);
    row.own++;
    for (int i = 1; i < row.span; i++) row.cells.add(List.of());
    row.cell = new ArrayList<>();
    row.span = 1;
  }

  /// A place that a cell before it or above it takes.
  void coveredCell() {
    if (!rows.isEmpty()) rows.element().cells.add(List.of());
  }

  void endRow() throws Unreadable {
    if (rows.isEmpty()) return;
    if (!rows.element().cell.isEmpty() || !paragraph.toString().isBlank()) endCell();
    var row = rows.pop();
    if (row.cells.stream().allMatch(List::isEmpty)) return;
    if (row.own == 1) for (var line : row.cells.getFirst()) put(line);
    else put(String.join("\t", row.cells.stream().map(Composer::cell).toList()));
    if (rows.isEmpty() && pageWaits && asides.isEmpty()) {
      pageWaits = false;
      sheet.page(0);
    }
    if (asides.isEmpty() && rows.isEmpty()) flushBoxes();
  }

  void startAside() {
    asides.push(new Aside(paragraph, marker, rows, lines));
    paragraph = new StringBuilder();
    marker = "";
    rows = new ArrayDeque<>();
    lines = new ArrayList<>();
  }

  /// @return its lines
  List<String> endAside() throws Unreadable {
    while (!rows.isEmpty()) endRow();
    endParagraphIfAny();
    var taken = lines.stream().filter(line -> !line.isBlank()).toList();
    var outer = asides.pop();
    paragraph = outer.paragraph();
    marker = outer.marker();
    rows = outer.rows();
    lines = outer.lines();
    return taken;
  }

  /// Text of a box: it stands behind what is being written.
  void box(List<String> of) {
    boxes.addAll(of);
  }

  /// A note at the foot of a page: it stands at the end.
  void footnote(List<String> of) {
    if (!of.isEmpty()) notes.add("[" + (notes.size() + 1) + "] " + cell(of));
  }

  ReadFile finish(FileKind kind) throws Unreadable {
    while (!asides.isEmpty()) box(endAside());
    while (!rows.isEmpty()) endRow();
    endParagraphIfAny();
    flushBoxes();
    if (!notes.isEmpty() && !sheet.endsBlank()) sheet.line("");
    for (var note : notes) sheet.line(note);
    sheet.dropEmptyPage();
    return sheet.finish(kind);
  }

  private void flushBoxes() throws Unreadable {
    for (var line : boxes) sheet.line(line);
    boxes.clear();
  }

  private String taken() {
    var said = paragraph.toString().replace('\n', ' ').replace('\r', ' ');
    paragraph.setLength(0);
    var whole = marker.isEmpty() || said.isBlank() ? said : marker + " " + said.stripLeading();
    if (!said.isBlank()) marker = "";
    return rows.isEmpty() ? whole.stripTrailing() : whole.strip();
  }

  private void put(String line) throws Unreadable {
    if (!rows.isEmpty()) {
      if (!line.isBlank()) rows.element().cell.add(line);
    } else if (!asides.isEmpty()) {
      lines.add(line);
    } else {
      sheet.line(line);
    }
  }

  private static String cell(List<String> paragraphs) {
    return String.join(" ", paragraphs).replace('\t', ' ').strip();
  }
}
