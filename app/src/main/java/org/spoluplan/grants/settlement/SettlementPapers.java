package org.spoluplan.grants.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Column;
import org.spoluplan.documents.Block.Fact;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Block.Table;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.PictureCode;
import org.spoluplan.documents.PrintedPage;
import org.spoluplan.documents.Spreadsheet;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.settlement.ReturnOrders.ReturnOrder;
import org.spoluplan.grants.settlement.SettlementViews.Line;
import org.spoluplan.grants.settlement.SettlementViews.SettlementView;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.Amounts;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The four documents of a settlement in one file (final report, account of the grant, print of the
/// books, profit and loss of the whole service), and the order to return money.
@Component
class SettlementPapers {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int PLACES = 2;
  private static final String STYLES =
      """
      @page { size: A4; margin: 22mm 20mm; }
      body { font-family: Roboto, sans-serif; font-size: 11pt; line-height: 1.45; }
      h1 { font-size: 18pt; margin: 0 0 6mm; }
      table { border-collapse: collapse; width: 100%; margin: 6mm 0; }
      th, td { text-align: left; padding: 2mm 0; border-bottom: 0.3mm solid #ccc; vertical-align: top; }
      th { width: 45%; font-weight: 700; }
      img { width: 42mm; }
      """;

  private final Entries entries;
  private final ReturnOrders orders;
  private final CostItems items;
  private final DocumentWriter writer;
  private final Downloads downloads;

  SettlementPapers(
      Entries entries,
      ReturnOrders orders,
      CostItems items,
      DocumentWriter writer,
      Downloads downloads) {
    this.entries = entries;
    this.orders = orders;
    this.items = items;
    this.writer = writer;
    this.downloads = downloads;
  }

  ResponseEntity<byte[]> file(Page page, SettlementView view, String format) {
    var all = entries.of(view.line().agreement().id());
    var names = items.costsByCode(view.line().call().is().settleBy());
    if (format.equals("xlsx")) {
      var name = Downloads.fileName(title(page, view.line())) + ".xlsx";
      return downloads.file(name, XLSX, workbook(page, all, names));
    }
    var document = document(page, view, all, names);
    return switch (format) {
      case "pdf" -> downloads.file(document, DocumentFormat.PDF, writer.pdf(document));
      case "docx" -> downloads.file(document, DocumentFormat.DOCX, writer.docx(document));
      default -> throw new NotFound("format", new UUID(0, 0));
    };
  }

  private static String title(Page page, Line line) {
    return page.t("settlement.title.of", line.service());
  }

  private Document document(
      Page page, SettlementView view, List<Entry> all, Map<String, CodeItem> names) {
    var blocks = new ArrayList<Block>();
    blocks.add(facts(page, view));
    blocks.add(heading(page, "settlement.paper.report"));
    report(page, view, blocks);
    blocks.add(heading(page, "settlement.paper.account"));
    blocks.add(account(page, view));
    blocks.add(heading(page, "settlement.paper.entries"));
    blocks.add(entries(page, all, names));
    blocks.add(heading(page, "settlement.paper.totals"));
    blocks.add(totals(page, "settlement.costs", view.totals().costs(), names));
    var sources = items.sourcesByCode(view.line().call().is().settleBy());
    blocks.add(totals(page, "settlement.incomes", view.totals().incomes(), sources));
    return new Document(title(page, view.line()), page.locale(), blocks);
  }

  private static Heading heading(Page page, String key) {
    return new Heading(1, Inline.text(page.t(key)));
  }

  private static Block facts(Page page, SettlementView view) {
    var line = view.line();
    var facts = new ArrayList<Fact>();
    facts.add(fact(page, "application.receipt.call", line.call().is().title()));
    facts.add(fact(page, "application.receipt.provider", line.provider()));
    facts.add(fact(page, "agreement.number", orDash(line.agreement().number())));
    facts.add(fact(page, "agreement.grant", page.crowns(line.agreement().amount())));
    facts.add(fact(page, "settlement.used", page.crowns(view.account().used())));
    var submitted = line.settlement().submitted();
    if (submitted != null) {
      facts.add(fact(page, "settlement.submitted.at", page.dates().moment(submitted.at())));
      facts.add(fact(page, "application.receipt.hash", submitted.sha256()));
    }
    return new Block.Facts(facts);
  }

  private static String orDash(@Nullable String text) {
    return Objects.requireNonNullElse(text, "–");
  }

  private static Fact fact(Page page, String key, String value) {
    return new Fact(Inline.text(page.t(key) + ":"), Inline.text(value));
  }

  private static void report(Page page, SettlementView view, List<Block> blocks) {
    var report = view.line().settlement().report();
    blocks.add(paragraph(orDash(report.done())));
    if (report.otherwise() != null) {
      blocks.add(new Heading(2, Inline.text(page.t("settlement.otherwise"))));
      blocks.add(paragraph(report.otherwise()));
    }
    var clients = report.clients();
    var fte = report.fteE2();
    blocks.add(
        new Block.Facts(
            List.of(
                fact(page, "settlement.clients", clients == null ? "–" : clients.toString()),
                fact(page, "settlement.fte", fte == null ? "–" : Amounts.written(fte)))));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(Inline.text(text));
  }

  private static Table account(Page page, SettlementView view) {
    var rows =
        view.lines().stream()
            .map(
                one ->
                    List.of(
                        one.name(),
                        page.crowns(one.line().budget()),
                        page.crowns(one.line().used()),
                        page.crowns(one.line().budget() - one.line().used())))
            .toList();
    return table(
        page,
        List.of("application.item", "agreement.line.most", "settlement.used", "settlement.left"),
        1,
        rows);
  }

  private static Table entries(Page page, List<Entry> all, Map<String, CodeItem> names) {
    var rows =
        all.stream()
            .filter(one -> one.charged() > 0)
            .map(
                one ->
                    List.of(
                        one.document(),
                        orDash(one.supplier()) + ": " + one.what(),
                        page.dates().plain(one.issued()),
                        name(page, names, one.item()),
                        page.crowns(one.total()),
                        page.crowns(one.charged())))
            .toList();
    return table(
        page,
        List.of(
            "settlement.document",
            "settlement.what",
            "settlement.issued",
            "application.item",
            "settlement.total",
            "settlement.charged"),
        4,
        rows);
  }

  private static Table totals(
      Page page, String what, Map<String, Long> amounts, Map<String, CodeItem> names) {
    var rows =
        amounts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> List.of(name(page, names, one.getKey()), page.crowns(one.getValue())))
            .collect(Collectors.toCollection(ArrayList::new));
    long sum = amounts.values().stream().mapToLong(one -> one).sum();
    rows.add(List.of(page.t("grant.sum"), page.crowns(sum)));
    return table(page, List.of(what, "application.amount"), 1, rows);
  }

  private static String name(Page page, Map<String, CodeItem> names, @Nullable String code) {
    var item = code == null ? null : names.get(code);
    return item == null ? orDash(code) : item.name(page.locale());
  }

  /// @param numbers from which column on
  private static Table table(Page page, List<String> keys, int numbers, List<List<String>> rows) {
    var columns = new ArrayList<Column>();
    for (int i = 0; i < keys.size(); i++) {
      columns.add(new Column(Inline.text(page.t(keys.get(i))), i >= numbers));
    }
    var cells = rows.stream().map(row -> row.stream().map(Inline::text).toList()).toList();
    return new Table(columns, cells);
  }

  private static byte[] workbook(Page page, List<Entry> all, Map<String, CodeItem> names) {
    var headings =
        List.of(
                "settlement.document",
                "settlement.supplier",
                "settlement.ico",
                "settlement.account-number",
                "settlement.what",
                "settlement.issued",
                "settlement.paid",
                "settlement.total",
                "settlement.charged",
                "application.item")
            .stream()
            .map(page::t)
            .toList();
    var rows = all.stream().map(one -> cells(page, one, names)).toList();
    return Spreadsheet.xlsx(page.t("settlement.entries"), headings, rows);
  }

  private static List<@Nullable Object> cells(Page page, Entry one, Map<String, CodeItem> names) {
    var paid = one.paid();
    var cells = new ArrayList<@Nullable Object>();
    cells.add(one.document());
    cells.add(one.supplier());
    cells.add(one.supplierIco());
    cells.add(one.account());
    cells.add(one.what());
    cells.add(page.dates().plain(one.issued()));
    cells.add(paid == null ? null : page.dates().plain(paid));
    cells.add(BigDecimal.valueOf(one.total(), PLACES));
    cells.add(BigDecimal.valueOf(one.charged(), PLACES));
    cells.add(name(page, names, one.item()));
    return cells;
  }

  /// What to pay, where and until when, with a code for the bank's application.
  ResponseEntity<byte[]> order(Page page, Line line) {
    var order =
        orders
            .of(page, line)
            .orElseThrow(() -> new NotFound("return_order", line.agreement().id().value()));
    var picture =
        PaymentCode.of(order.account(), order.money(), order.symbol(), order.by(), order.message())
            .map(PictureCode::of)
            .orElse("");
    var view = new OrderView(line, order, picture);
    var body = Html.of((out, i) -> JteorderGenerated.render(out, i, page, view)).text();
    var title = page.t("settlement.order.title", orDash(line.agreement().number()));
    var print = new PrintedPage(title, page.locale(), STYLES, body);
    return downloads.file(Downloads.fileName(title) + ".pdf", "application/pdf", writer.pdf(print));
  }

  /// @param picture PNG in base 64; empty when the account is none
  record OrderView(Line line, ReturnOrder order, String picture) {}
}
