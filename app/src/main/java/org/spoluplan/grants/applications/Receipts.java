package org.spoluplan.grants.applications;

import java.util.List;
import java.util.Objects;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Fact;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.Inline;
import org.spoluplan.grants.Budget;
import org.spoluplan.grants.applications.ApplicationViews.Line;
import org.spoluplan.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The receipt of an application: what was taken, when, with its fingerprint.
@Component
class Receipts {

  private final DocumentWriter writer;
  private final Downloads downloads;

  Receipts(DocumentWriter writer, Downloads downloads) {
    this.writer = writer;
    this.downloads = downloads;
  }

  ResponseEntity<byte[]> pdf(Page page, Line line, Budget budget) {
    var document = document(page, line, budget);
    return downloads.file(document, DocumentFormat.PDF, writer.pdf(document));
  }

  private static Document document(Page page, Line line, Budget budget) {
    var application = line.application();
    var submitted = Objects.requireNonNull(application.submitted());
    var title = page.t("application.receipt.title", String.valueOf(application.number()));
    var facts =
        List.of(
            fact(page, "application.receipt.call", line.call().is().title()),
            fact(page, "application.receipt.provider", line.provider()),
            fact(page, "application.receipt.service", line.service()),
            fact(page, "application.receipt.requested", page.crowns(budget.requested())),
            fact(page, "application.receipt.at", page.dates().moment(submitted.at())),
            fact(page, "application.receipt.times", String.valueOf(submitted.number())),
            fact(page, "application.receipt.hash", submitted.sha256()));
    var explained = Inline.text(page.t("application.receipt.explained"));
    return new Document(
        title, page.locale(), List.of(new Block.Facts(facts), new Block.Paragraph(explained)));
  }

  private static Fact fact(Page page, String key, String value) {
    return new Fact(Inline.text(page.t(key) + ":"), Inline.text(value));
  }
}
