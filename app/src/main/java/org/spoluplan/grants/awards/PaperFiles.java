package org.spoluplan.grants.awards;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.grants.Call;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.page.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The council paper and results as files.
@Component
class PaperFiles {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CouncilPaper paper;
  private final ResultsData results;
  private final DocumentWriter writer;
  private final Downloads downloads;

  PaperFiles(CouncilPaper paper, ResultsData results, DocumentWriter writer, Downloads downloads) {
    this.paper = paper;
    this.results = results;
    this.writer = writer;
    this.downloads = downloads;
  }

  ResponseEntity<byte[]> file(Page page, Call call, Scenario scenario, String format) {
    var document = paper.document(page, call, scenario);
    return switch (format) {
      case "pdf" -> downloads.file(document, DocumentFormat.PDF, writer.pdf(document));
      case "docx" -> downloads.file(document, DocumentFormat.DOCX, writer.docx(document));
      case "xlsx" -> downloads.file(document.name() + ".xlsx", XLSX, paper.xlsx(page, scenario));
      default -> throw new NotFound("format", new UUID(0, 0));
    };
  }

  ResponseEntity<byte[]> data(
      Page page, Call call, Scenario scenario, CouncilDecision decision, String format) {
    var name = Downloads.fileName(call.is().title());
    return switch (format) {
      case "csv" -> results.csv(page, call, scenario, decision).as(name + ".csv");
      case "json" ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_JSON)
              .body(
                  results
                      .json(call, scenario, decision)
                      .toString()
                      .getBytes(StandardCharsets.UTF_8));
      default -> throw new NotFound("format", new UUID(0, 0));
    };
  }
}
